package org.stet.core.breaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountId;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** Reads breaking news for the newsroom: what waits and what readers see. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class BreakingDesk {

    private static final String CURRENT = """
            select b.*, a.headline, c.name as asker from breaking_news b
            left join article a on a.id = b.article_id join account c on c.id = b.asked_by
            where b.withdrawn_at is null and (b.live_until is null or b.live_until > :at)
            order by case when b.live_from is null then 0 else 1 end, b.id desc
            """;

    private final JdbcClient jdbc;

    BreakingDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean takesTwoPeople() {
        return jdbc.sql("select count(*) from breaking_rule").query(Long.class).single() > 0;
    }

    /** What waits, and what readers see at an instant, the latest first. */
    public List<BreakingRow> current(Instant at) {
        return jdbc.sql(CURRENT)
                .param("at", JdbcTime.param(at))
                .query((row, n) -> row(row))
                .list();
    }

    private static BreakingRow row(ResultSet row) throws SQLException {
        var from = JdbcTime.readOptional(row, "live_from");
        return new BreakingRow(
                new BreakingId(row.getLong("id")),
                row.getString("text"),
                row.getString("headline"),
                row.getInt("minutes"),
                from == null ? null : new Window(from, JdbcTime.read(row, "live_until")),
                new AccountId(row.getLong("asked_by")),
                row.getString("asker"),
                JdbcTime.read(row, "asked_at"));
    }
}
