package org.stet.core.article;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.NamingTurn;
import org.stet.core.shared.Slug;

/** All addresses stories have or once had. An address never changes its meaning: only its own story may take it back. */
@Component
class Addresses {

    private final JdbcClient jdbc;
    private final NamingTurn turn;

    Addresses(JdbcClient jdbc, NamingTurn turn) {
        this.jdbc = jdbc;
        this.turn = turn;
    }

    void requireFree(Slug slug, ArticleId article) {
        turn.take();
        if (isTaken(slug, article)) {
            throw new InvalidInput("The address " + slug + " belongs to another story. Choose a different one.");
        }
    }

    /** The slug itself, or the first numbered one that is free. */
    Slug firstFree(Slug wanted, ArticleId article) {
        turn.take();
        var slug = wanted;
        for (var n = 2; isTaken(slug, article); n++) {
            slug = wanted.numbered(n);
        }
        return slug;
    }

    private boolean isTaken(Slug slug, ArticleId article) {
        return jdbc.sql("""
                        select count(*) from (
                            select id as article_id from article where slug = :slug
                            union all
                            select article_id from former_slug where slug = :slug) taken
                        where article_id <> :article
                        """)
                        .param("slug", slug.value())
                        .param("article", article.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void leave(Slug former, ArticleId article, Instant now) {
        jdbc.sql("insert into former_slug (slug, article_id, left_at) values (:slug, :article, :now)")
                .param("slug", former.value())
                .param("article", article.value())
                .param("now", JdbcTime.param(now))
                .update();
    }

    /** The present address is no longer a former one. */
    void take(Slug slug) {
        jdbc.sql("delete from former_slug where slug = :slug")
                .param("slug", slug.value())
                .update();
    }
}
