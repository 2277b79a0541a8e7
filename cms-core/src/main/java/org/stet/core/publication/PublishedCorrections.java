package org.stet.core.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;

/** What the newsroom has put right, in stories that are live: the newest correction first, under the story's headline of now. */
@Component
public class PublishedCorrections {

    private static final String CORRECTIONS = """
            select c.id, c.note, c.live_from as corrected_at, s.article_id, s.slug, s.headline, s.category_id
            from publication c
            join (select * from published_story where\s""" + Window.OPEN_AT + """
            ) s on s.article_id = c.article_id
            where c.change_kind = 'CORRECTION' and c.live_from <= :at and c.live_from < c.live_until
\s""";

    private static final String NEWEST = "order by c.live_from desc, c.id desc limit :limit offset :offset";

    private final JdbcClient jdbc;

    PublishedCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them: what was wrong and what is right, since when. */
    public record Correction(
            ArticleId article, Slug slug, String headline, CategoryId category, String note, Instant at) {}

    /** All of them by their ids, in order. Whoever keeps the answer reads any page of it with {@link #those}. */
    public List<Long> order(Instant at, int limit) {
        return jdbc.sql("select x.id from (" + CORRECTIONS + NEWEST + ") x order by x.corrected_at desc, x.id desc")
                .param("at", JdbcTime.param(at))
                .param("offset", 0)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    public List<Correction> latest(Instant at, int limit, int offset) {
        return read(jdbc.sql(CORRECTIONS + NEWEST).param("offset", offset), at, limit);
    }

    /** Those of these that readers see, the newest first. */
    public List<Correction> those(Collection<Long> ids, Instant at) {
        return ids.isEmpty()
                ? List.of()
                : read(
                        jdbc.sql(CORRECTIONS + "and c.id in (:ids) " + NEWEST)
                                .param("ids", ids)
                                .param("offset", 0),
                        at,
                        ids.size());
    }

    private static List<Correction> read(JdbcClient.StatementSpec query, Instant at, int limit) {
        return query.param("at", JdbcTime.param(at))
                .param("limit", limit)
                .query((row, n) -> new Correction(
                        new ArticleId(row.getLong("article_id")),
                        new Slug(row.getString("slug")),
                        row.getString("headline"),
                        new CategoryId(row.getLong("category_id")),
                        row.getString("note"),
                        JdbcTime.read(row, "corrected_at")))
                .list();
    }
}
