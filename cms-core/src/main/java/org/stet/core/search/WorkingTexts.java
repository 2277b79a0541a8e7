package org.stet.core.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ContentJson;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** The words of working copies, in the order in which they were edited. */
@EditingService
class WorkingTexts {

    private static final String EDITED = """
            select a.id, a.text_version, a.edited_at, a.content from article a
            where a.edited_at > :since or (a.edited_at = :since and a.id > :after)
            order by a.edited_at, a.id limit :limit""";

    private static final String NEW = """
            select a.id, a.text_version, a.edited_at, a.content from article a
            where a.id > :after order by a.id limit :limit""";

    private static final String TAGS = """
            select distinct c.article_id, s.name from article_tag c join tag t on t.id = c.tag_id
            join tag s on s.id = coalesce(t.merged_into, t.id) where c.article_id in (:ids)""";

    private final JdbcClient jdbc;

    WorkingTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text as it was saved at an instant; its version grows with every save. */
    record Text(ArticleId story, int version, Instant editedAt, String content) {

        static Text read(ResultSet row, int n) throws SQLException {
            return new Text(
                    new ArticleId(row.getLong("id")),
                    row.getInt("text_version"),
                    JdbcTime.read(row, "edited_at"),
                    row.getString("content"));
        }
    }

    /** What was edited after an instant, and at it what has a greater number than {@code after}. */
    List<Text> since(Instant since, long after, int limit) {
        return jdbc.sql(EDITED)
                .param("since", JdbcTime.param(since))
                .param("after", after)
                .param("limit", limit)
                .query(Text::read)
                .list();
    }

    /** What has a greater number, whenever it says it was edited: an import brings its own times. */
    List<Text> beyond(long after, int limit) {
        return jdbc.sql(NEW)
                .param("after", after)
                .param("limit", limit)
                .query(Text::read)
                .list();
    }

    List<StoryDocument> documents(List<Text> texts) {
        var tags = tags(texts.stream().map(text -> text.story().value()).collect(Collectors.toSet()));
        return texts.stream()
                .map(text -> {
                    var content = ContentJson.read(text.content());
                    var always = new Window(Instant.EPOCH, Window.NO_END);
                    var its = tags.getOrDefault(text.story().value(), List.of());
                    return StoryDocument.of(
                            text.story(), 0, always, text.editedAt(), content.category(), its, content, "");
                })
                .toList();
    }

    private Map<Long, List<String>> tags(Set<Long> stories) {
        var found = new HashMap<Long, List<String>>();
        if (!stories.isEmpty()) {
            jdbc.sql(TAGS).param("ids", stories).query(row -> {
                found.computeIfAbsent(row.getLong("article_id"), _ -> new ArrayList<>())
                        .add(row.getString("name"));
            });
        }
        return found;
    }
}
