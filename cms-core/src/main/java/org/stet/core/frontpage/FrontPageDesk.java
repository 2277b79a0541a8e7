package org.stet.core.frontpage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** Reads the front page for the console: what is placed now and later, what was, and which stories there are to place. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class FrontPageDesk {

    private static final int LONGEST_SEARCH = 100;

    private static final String PLACEMENTS = """
            select p.*, coalesce(r.merged_into, r.id) as rail, c.name as placer, coalesce((select s.headline from published_story s
                where s.article_id = p.article_id and s.live_until > :at
                order by s.live_from fetch first 1 row only), a.headline) as headline
            from placement p join article a on a.id = p.article_id join account c on c.id = p.placed_by
            left join category r on r.id = p.rail_id
            where p.live_from < p.live_until and\s""";

    private static final String CANDIDATES = """
            select s.article_id, s.headline, c.name as category, s.live_from, s.live_until
            from published_story s left join category c on c.id = s.category_id
            where s.live_until > :at and not exists (select 1 from published_story o
                where o.article_id = s.article_id and o.live_until > :at and o.live_from < s.live_from)
            and lower(s.headline) like :text escape '!'
            order by s.live_from desc, s.article_id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final ArrangementCount arrangements;
    private final Arrangements live;
    private final KeptArrangements kept;
    private final DatabaseClock database;

    FrontPageDesk(
            JdbcClient jdbc,
            ArrangementCount arrangements,
            Arrangements live,
            KeptArrangements kept,
            DatabaseClock database) {
        this.jdbc = jdbc;
        this.arrangements = arrangements;
        this.live = live;
        this.kept = kept;
        this.database = database;
    }

    /** What is shown and planned. The version is read first: what is saved in between makes it an old one. */
    public Arrangement arrangement() {
        var version = arrangements.last();
        var now = database.now();
        var placements = jdbc.sql(PLACEMENTS + "p.live_until > :at order by p.live_from, p.id")
                .param("at", JdbcTime.param(now))
                .query((row, n) -> entry(row))
                .list();
        return new Arrangement(version, live.layoutAt(now), placements, kept.draft(version, now));
    }

    /** What was saved, the latest first. */
    public List<ArrangementEntry> earlier(int limit) {
        return kept.latest(limit);
    }

    /** An arrangement as it was saved. */
    public SavedArrangement saved(long version) {
        return kept.find(version, database.now())
                .orElseThrow(() -> new InvalidInput("That arrangement of the front page was not kept."));
    }

    /** What stood or stands in a place at some time between two instants, the earliest first. */
    public List<PlacementEntry> shownBetween(Place place, Instant from, Instant until) {
        return jdbc.sql(PLACEMENTS + """
                        p.slot = :slot and coalesce(r.merged_into, r.id, 0) = :rail and p.position = :position and p.live_from < :until and p.live_until > :from
                        order by p.live_from, p.id
                        """)
                .param("at", JdbcTime.param(database.now()))
                .param("slot", place.slot().name())
                .param("rail", place.railNumber())
                .param("position", place.position())
                .param("from", JdbcTime.param(from))
                .param("until", JdbcTime.param(until))
                .query((row, n) -> entry(row))
                .list();
    }

    /** Live and scheduled stories whose headline contains the text, what opened or opens last first. */
    public List<Candidate> candidates(String text, int limit) {
        return jdbc.sql(CANDIDATES)
                .param("at", JdbcTime.param(database.now()))
                .param("text", "%" + literally(text) + "%")
                .param("limit", limit)
                .query((row, n) -> new Candidate(
                        new ArticleId(row.getLong("article_id")),
                        row.getString("headline"),
                        row.getString("category"),
                        window(row)))
                .list();
    }

    private static String literally(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.substring(0, Math.min(wanted.length(), LONGEST_SEARCH)).replaceAll("[!%_]", "!$0");
    }

    private static PlacementEntry entry(ResultSet row) throws SQLException {
        return new PlacementEntry(
                PlacementEntry.place(row),
                new ArticleId(row.getLong("article_id")),
                row.getString("headline"),
                window(row),
                row.getString("placer"),
                JdbcTime.read(row, "placed_at"));
    }

    private static Window window(ResultSet row) throws SQLException {
        return new Window(JdbcTime.read(row, "live_from"), JdbcTime.read(row, "live_until"));
    }
}
