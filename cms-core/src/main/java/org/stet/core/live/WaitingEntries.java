package org.stet.core.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.body.BodyJson;

/** What waits in a coverage for somebody to let it stand. */
@Component
public class WaitingEntries {

    private static final String WAITING = """
            select e.id, e.written_by, e.headline, e.body from live_entry e
            where e.article_id = :article and e.live_from is null and e.deleted_at is null and e.refusal is null
            order by e.id
            """;

    private final JdbcClient jdbc;

    WaitingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that waits longest first. */
    public List<LiveWaiting> of(ArticleId article) {
        return jdbc.sql(WAITING)
                .param("article", article.value())
                .query((row, n) -> waiting(row))
                .list();
    }

    private static LiveWaiting waiting(ResultSet row) throws SQLException {
        return new LiveWaiting(
                new LiveEntryId(row.getLong("id")),
                new AccountId(row.getLong("written_by")),
                LiveEntry.name(row.getString("headline"), BodyJson.parse(row.getString("body"))));
    }
}
