package org.stet.core.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorId;
import org.stet.core.body.BodyJson;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** Reads live coverage for the newsroom: also what waits, what is planned and what has ended. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class LiveDesk {

    private static final String ENTRIES = """
            select e.*, w.name as writer, a.name as author_name, c.pinned_entry from live_entry e
            join account w on w.id = e.written_by left join author a on a.id = e.author_id
            join live_coverage c on c.article_id = e.article_id
            where e.article_id = :article and e.deleted_at is null
            order by case when e.live_from is null then 0 else 1 end, case when e.refusal is null then 0 else 1 end,
                e.live_from desc, e.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    LiveDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when and until when a story is covered, unless an entry comes. */
    public Optional<LivePlan> coverage(ArticleId article) {
        return jdbc.sql("select live_from, live_until, quiet_hours from live_coverage where article_id = :article")
                .param("article", article.value())
                .query((row, n) -> new LivePlan(
                        new Window(JdbcTime.read(row, "live_from"), JdbcTime.read(row, "live_until")),
                        row.getInt("quiet_hours")))
                .optional();
    }

    /** The entries of a story that were not deleted: those that wait, then the others, the newest first. */
    public List<LiveRow> entries(ArticleId article, int limit) {
        return jdbc.sql(ENTRIES)
                .param("article", article.value())
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    private static LiveRow row(ResultSet row) throws SQLException {
        var author = row.getLong("author_id");
        var id = row.getLong("id");
        return new LiveRow(
                new LiveEntryId(id),
                row.getLong("version"),
                row.getString("headline"),
                BodyJson.parse(row.getString("body")),
                author == 0 ? null : new AuthorId(author),
                row.getString("author_name"),
                new AccountId(row.getLong("written_by")),
                row.getString("writer"),
                JdbcTime.read(row, "written_at"),
                JdbcTime.readOptional(row, "live_from"),
                JdbcTime.readOptional(row, "corrected_at"),
                row.getString("refusal"),
                row.getBoolean("key_event"),
                row.getLong("pinned_entry") == id);
    }
}
