package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** Reads what is planned: the calendar, the line of versions of one story, and when there is room for another. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class PlanDesk {

    /** What is opened within one is opened together, and what comes after waits for the next. */
    public static final Duration SLOT = Duration.ofMinutes(30);

    private static final Duration LOOKED_THROUGH = Duration.ofDays(14);

    private static final String ENTRIES = """
            select * from (
                select p.article_id, p.id as publication_id, r.number, r.headline, r.category_id,
                    p.live_from as happens_at, p.change_kind as kind
                from publication p join revision r on r.id = p.revision_id
                where p.live_from >= :from and p.live_from < :until and p.live_from < p.live_until
                union all
                select p.article_id, p.id, r.number, r.headline, r.category_id, p.live_until, p.end_verb
                from publication p join revision r on r.id = p.revision_id
                where p.live_until >= :from and p.live_until < :until and p.live_from < p.live_until
                    and p.end_verb in ('EXPIRED', 'TAKEN_DOWN')
                union all
                select a.id, null, 0, a.headline, a.category_id, a.embargo_until, 'EMBARGO'
                from article a
                where a.embargo_until >= :from and a.embargo_until < :until and a.trashed_at is null
            ) entry
            """;

    private final JdbcClient jdbc;
    private final DatabaseClock database;

    PlanDesk(JdbcClient jdbc, DatabaseClock database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** What happened, happens and will happen within a window, the earliest first. */
    public List<PlanEntry> within(Window window) {
        return jdbc.sql(ENTRIES + " order by happens_at, article_id, publication_id")
                .param("from", JdbcTime.param(window.from()))
                .param("until", JdbcTime.param(window.until()))
                .query((row, n) -> entry(row))
                .list();
    }

    /** The next story to end by itself. */
    public Optional<PlanEntry> nextEnd() {
        return jdbc.sql(ENTRIES + " where kind = 'EXPIRED' order by happens_at, article_id fetch first 1 row only")
                .param("from", JdbcTime.param(database.now()))
                .param("until", JdbcTime.param(Window.NO_END))
                .query((row, n) -> entry(row))
                .optional();
    }

    private static PlanEntry entry(ResultSet row) throws SQLException {
        var publication = row.getLong("publication_id");
        var category = row.getLong("category_id");
        return new PlanEntry(
                new ArticleId(row.getLong("article_id")),
                publication == 0 ? null : new PublicationId(publication),
                row.getInt("number"),
                row.getString("headline"),
                category == 0 ? null : new CategoryId(category),
                JdbcTime.read(row, "happens_at"),
                PlanEntry.Kind.valueOf(row.getString("kind")));
    }

    /** What readers see of a story and all they will see, in its order. */
    public List<Shown> ahead(ArticleId id) {
        return jdbc.sql("""
                        select p.id, r.number, p.live_from, p.live_until
                        from publication p join revision r on r.id = p.revision_id
                        where p.article_id = :id and p.live_from < p.live_until and p.live_until > :now
                        order by p.live_from
                        """)
                .param("id", id.value())
                .param("now", JdbcTime.param(database.now()))
                .query((row, n) -> new Shown(
                        new PublicationId(row.getLong("id")),
                        row.getInt("number"),
                        new Window(JdbcTime.read(row, "live_from"), JdbcTime.read(row, "live_until"))))
                .list();
    }

    /** The next full or half hour by the clocks of a zone, not before an instant, in which no other story opens. */
    public Instant freeSlot(ZoneId zone, Instant notBefore) {
        var now = database.now();
        var earliest = notBefore.isAfter(now) ? notBefore : now.plusMillis(1);
        var slot = earliest.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        while (slot.isBefore(earliest)) {
            slot = slot.plus(SLOT);
        }
        var last = slot.plus(LOOKED_THROUGH);
        var taken = openings(slot, last);
        while (slot.isBefore(last) && isTaken(slot, taken)) {
            slot = slot.plus(SLOT);
        }
        return slot;
    }

    private static boolean isTaken(Instant slot, List<Instant> taken) {
        var window = new Window(slot, slot.plus(SLOT));
        return taken.stream().anyMatch(window::contains);
    }

    private List<Instant> openings(Instant from, Instant until) {
        return jdbc.sql("""
                        select p.live_from from publication p
                        where p.live_from >= :from and p.live_from < :until and p.live_from < p.live_until
                        """)
                .param("from", JdbcTime.param(from))
                .param("until", JdbcTime.param(until))
                .query((row, n) -> JdbcTime.read(row, "live_from"))
                .list();
    }
}
