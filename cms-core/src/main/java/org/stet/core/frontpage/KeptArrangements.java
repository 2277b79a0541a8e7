package org.stet.core.frontpage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;

/** Reads arrangements as they were saved: the draft, and those one can go back to. */
@Component
class KeptArrangements {

    private static final String KEPT =
            "select a.*, c.name as arranger from arrangement a join account c on c.id = a.arranged_by where ";
    private static final String HEADLINES = """
            select a.id, coalesce((select s.headline from published_story s
                where s.article_id = a.id and s.live_until > :at
                order by s.live_from fetch first 1 row only), a.headline) as headline
            from article a where a.id in (:ids)
            """;

    private final JdbcClient jdbc;

    KeptArrangements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last arrangement, where it is a draft. */
    @Nullable
    SavedArrangement draft(long last, Instant now) {
        return jdbc.sql(KEPT + "a.version = :version and a.state = 'DRAFT'")
                .param("version", last)
                .query((row, n) -> saved(row, now))
                .optional()
                .orElse(null);
    }

    Optional<SavedArrangement> find(long version, Instant now) {
        return jdbc.sql(KEPT + "a.version = :version and a.content is not null")
                .param("version", version)
                .query((row, n) -> saved(row, now))
                .optional();
    }

    List<ArrangementEntry> latest(int limit) {
        return jdbc.sql(KEPT + "a.content is not null order by a.version desc limit :limit")
                .param("limit", limit)
                .query((row, n) -> new ArrangementEntry(
                        row.getLong("version"),
                        row.getString("arranger"),
                        JdbcTime.read(row, "arranged_at"),
                        ArrangementState.valueOf(row.getString("state")),
                        row.getString("words")))
                .list();
    }

    private SavedArrangement saved(ResultSet row, Instant now) throws SQLException {
        var form = ArrangementJson.read(row.getString("content"));
        var headlines = headlines(form, now);
        var by = row.getString("arranger");
        var at = JdbcTime.read(row, "arranged_at");
        var placements = form.placements().stream()
                .filter(each -> !each.window().isOverAt(now))
                .map(each -> new PlacementEntry(
                        each.place(),
                        each.article(),
                        headlines.getOrDefault(each.article(), ""),
                        each.window(),
                        by,
                        at))
                .toList();
        return new SavedArrangement(row.getLong("version"), by, at, form.layout(), placements);
    }

    private Map<ArticleId, String> headlines(ArrangementForm form, Instant now) {
        var headlines = new HashMap<ArticleId, String>();
        var ids = form.placements().stream()
                .map(each -> each.article().value())
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            jdbc.sql(HEADLINES)
                    .param("ids", ids)
                    .param("at", JdbcTime.param(now))
                    .query(row -> {
                        headlines.put(new ArticleId(row.getLong("id")), row.getString("headline"));
                    });
        }
        return headlines;
    }
}
