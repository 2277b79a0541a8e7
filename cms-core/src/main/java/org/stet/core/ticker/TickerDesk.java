package org.stet.core.ticker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.WebAddress;
import org.stet.core.shared.Window;

/** Reads ticker items for the console: what is shown and planned, and what is over. */
@Component
public class TickerDesk {

    private static final String ITEMS = """
            select t.*, a.headline, c.name as creator from ticker_item t
            left join article a on a.id = t.article_id join account c on c.id = t.created_by where\s""";

    private final JdbcClient jdbc;

    TickerDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Shown or planned at an instant, in the order readers see. */
    public List<TickerEntry> current(Instant at) {
        return jdbc.sql(ITEMS + "t.live_until > :at and t.live_from < t.live_until"
                        + " order by t.priority desc, t.position, t.live_from desc")
                .param("at", JdbcTime.param(at))
                .query((row, n) -> entry(row))
                .list();
    }

    /** Over at an instant, the latest first. */
    public List<TickerEntry> over(Instant at, int limit) {
        return jdbc.sql(ITEMS + "(t.live_until <= :at or t.live_from = t.live_until)"
                        + " order by t.live_until desc limit :limit")
                .param("at", JdbcTime.param(at))
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    private static TickerEntry entry(ResultSet row) throws SQLException {
        var article = row.getLong("article_id");
        var address = row.getString("address");
        return new TickerEntry(
                new TickerItemId(row.getLong("id")),
                row.getLong("version"),
                row.getString("text"),
                article == 0 ? null : new ArticleId(article),
                row.getString("headline"),
                address == null ? null : new WebAddress(address),
                row.getInt("priority"),
                row.getInt("position"),
                new Window(JdbcTime.read(row, "live_from"), JdbcTime.read(row, "live_until")),
                row.getString("creator"),
                JdbcTime.read(row, "created_at"));
    }
}
