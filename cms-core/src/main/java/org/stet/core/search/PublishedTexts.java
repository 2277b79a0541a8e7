package org.stet.core.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ContentJson;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** The words of what readers see and will see, each with its window: what an index is made from, never what a reader is answered. */
@Component
class PublishedTexts {

    private static final String TEXTS = """
            select s.publication_id, s.article_id, s.revision_id, s.content, s.category_id, s.live_from, s.live_until,
                (select min(f.live_from) from publication f
                    where f.article_id = s.article_id and f.live_from < f.live_until) as first_from
            from article w join published_story s on s.article_id = w.id where w.id in (:ids) and s.live_until > :at""";

    private static final String TAGS = """
            select distinct c.revision_id, t.name, c.position from publication p
            join carried_tag c on c.revision_id = p.revision_id join tag t on t.id = c.tag_id
            where p.article_id in (:ids) and p.live_until > :at
            order by c.revision_id, c.position""";

    private static final String NEXT = """
            select distinct article_id from publication
            where article_id > :after and live_from < live_until and live_until > :at
            order by article_id limit :limit""";

    private static final String CARRYING = """
            select distinct p.article_id from publication p join carried_tag c on c.revision_id = p.revision_id
            where c.tag_id in (:tags) and p.live_until > :at""";

    private static final String MERGED = """
            select distinct p.article_id from publication p join revision r on r.id = p.revision_id
            join category c on c.id = r.category_id where c.merged_into is not null and p.live_until > :at""";

    private static final String PUBLICATIONS = "select id from publication where article_id in (:ids)";

    private final JdbcClient jdbc;
    private final LiveTexts live;

    PublishedTexts(JdbcClient jdbc, LiveTexts live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** The next stories after this one that are or will be public. */
    List<ArticleId> after(long story, Instant at, int limit) {
        return stories(jdbc.sql(NEXT).param("after", story).param("limit", limit), at);
    }

    /** Stories that carry one of these tags. */
    List<ArticleId> carrying(Set<Long> tags, Instant at) {
        return tags.isEmpty() ? List.of() : stories(jdbc.sql(CARRYING).param("tags", tags), at);
    }

    /** Stories that stand in another section than the one they were filed under. */
    List<ArticleId> merged(Instant at) {
        return stories(jdbc.sql(MERGED), at);
    }

    private static List<ArticleId> stories(JdbcClient.StatementSpec statement, Instant at) {
        return statement
                .param("at", JdbcTime.param(at))
                .query((row, n) -> new ArticleId(row.getLong(1)))
                .list();
    }

    /** All publications of these stories, those of the past too. */
    Set<Long> publications(Collection<ArticleId> stories) {
        return stories.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(jdbc.sql(PUBLICATIONS)
                        .param("ids", stories.stream().map(ArticleId::value).toList())
                        .query(Long.class)
                        .list());
    }

    /** Everything these stories show in windows that are not over. */
    List<StoryDocument> of(Collection<ArticleId> stories, Instant at) {
        if (stories.isEmpty()) {
            return List.of();
        }
        var ids = new TreeSet<>(stories.stream().map(ArticleId::value).toList());
        var tags = tags(ids, at);
        var entries = live.of(ids, at);
        return jdbc.sql(TEXTS)
                .param("ids", ids)
                .param("at", JdbcTime.param(at))
                .query((row, n) -> StoryDocument.of(
                        new ArticleId(row.getLong("article_id")),
                        row.getLong("publication_id"),
                        new Window(JdbcTime.read(row, "live_from"), JdbcTime.read(row, "live_until")),
                        JdbcTime.read(row, "first_from"),
                        new CategoryId(row.getLong("category_id")),
                        tags.getOrDefault(row.getLong("revision_id"), List.of()),
                        ContentJson.read(row.getString("content")),
                        entries.getOrDefault(new ArticleId(row.getLong("article_id")), "")))
                .list();
    }

    private Map<Long, List<String>> tags(Set<Long> stories, Instant at) {
        var found = new HashMap<Long, List<String>>();
        jdbc.sql(TAGS).param("ids", stories).param("at", JdbcTime.param(at)).query(row -> {
            found.computeIfAbsent(row.getLong("revision_id"), _ -> new ArrayList<>())
                    .add(row.getString("name"));
        });
        return found;
    }
}
