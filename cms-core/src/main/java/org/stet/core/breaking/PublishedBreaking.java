package org.stet.core.breaking;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;

/** The breaking news readers see at an instant: the latest one whose window is open. */
@Component
public class PublishedBreaking implements WindowBoundaries {

    private static final String LATEST = """
            select b.text, b.live_from, b.article_id,
                (select s.slug from published_story s where s.article_id = b.article_id
                    and s.live_from <= :at and :at < s.live_until) as slug
            from breaking_news b where\s""" + Window.OPEN_AT + " order by b.live_from desc, b.id desc limit 1";
    private static final String ENDED =
            "select count(*) from breaking_news where live_until > :after and live_until <= :upto";

    private final JdbcClient jdbc;

    PublishedBreaking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BreakingLine> at(Instant at) {
        return jdbc.sql(LATEST)
                .param("at", JdbcTime.param(at))
                .query((row, n) -> {
                    var slug = row.getString("slug");
                    return new BreakingLine(
                            row.getString("text"),
                            slug == null ? null : new ArticleId(row.getLong("article_id")),
                            slug == null ? null : "/articles/" + slug,
                            JdbcTime.read(row, "live_from"));
                })
                .optional();
    }

    @Override
    public Set<Subject> touchedBetween(Instant after, Instant upTo) {
        var ended = jdbc.sql(ENDED)
                .param("after", JdbcTime.param(after))
                .param("upto", JdbcTime.param(upTo))
                .query(Long.class)
                .single();
        return ended > 0 ? Set.of(Subject.TICKER) : Set.of();
    }
}
