package org.stet.core.ticker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.WebAddress;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;

/** The lines readers see at an instant: by priority, then by the order editors gave them, then newest first. */
@Component
public class LiveTicker implements WindowBoundaries {

    private static final String LINES =
            """
            select t.id, t.text, t.address, t.priority, t.live_from,
                (select s.slug from published_story s where s.article_id = t.article_id
                    and s.live_from <= :at and :at < s.live_until) as slug
            from ticker_item t where\s""" + Window.OPEN_AT + " order by t.priority desc, t.position, t.live_from desc";

    private static final String BOUNDARIES = """
            select count(*) from ticker_item t where t.live_from < t.live_until
                and t.live_from <= :upto and t.live_until > :after
                and (t.live_from > :after or t.live_until <= :upto or exists (select 1 from publication s
                    where s.article_id = t.article_id and s.live_from < s.live_until and ((s.live_from > :after and s.live_from <= :upto)
                        or (s.live_until > :after and s.live_until <= :upto))))
            """;

    private final JdbcClient jdbc;

    LiveTicker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TickerLine> at(Instant at) {
        return jdbc.sql(LINES)
                .param("at", JdbcTime.param(at))
                .query((row, n) -> line(row))
                .list();
    }

    private static TickerLine line(ResultSet row) throws SQLException {
        var slug = row.getString("slug");
        var address = slug != null ? "/articles/" + slug : row.getString("address");
        return new TickerLine(
                new TickerItemId(row.getLong("id")),
                row.getString("text"),
                address == null ? null : new WebAddress(address),
                row.getInt("priority"),
                JdbcTime.read(row, "live_from"));
    }

    /** Lines that begin or end, and those whose story does: their link comes and goes with it. */
    @Override
    public Set<Subject> touchedBetween(Instant after, Instant upTo) {
        var moved = jdbc.sql(BOUNDARIES)
                .param("after", JdbcTime.param(after))
                .param("upto", JdbcTime.param(upTo))
                .query(Long.class)
                .single();
        return moved > 0 ? Set.of(Subject.TICKER) : Set.of();
    }
}
