package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/**
 * Notices that planned windows have opened and ended, once each over all nodes. Nothing depends on it being there: readers see a story
 * by its window. It is the newsroom's proof that somebody was awake, and after a stop the record of what opened meanwhile.
 */
@EditingService
public class Openings {

    /** Seen later than this after the planned instant, an opening or an end is reported as late. */
    public static final Duration IN_TIME = Duration.ofSeconds(30);

    /** How far back is looked, and how long the desk speaks of what was late. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private static final String OPENED = """
            select p.id from publication p
            where p.live_from <= :now and p.live_from > :since and p.published_at < p.live_from
                and p.live_from < p.live_until
                and not exists (select 1 from opening o where o.publication_id = p.id)
            order by p.live_from
            """;

    private static final String ENDED = """
            select p.id from publication p
            where p.live_until <= :now and p.live_until > :since and p.end_verb = 'EXPIRED'
                and p.ended_at < p.live_until and p.live_from < p.live_until
                and not exists (select 1 from closing c where c.publication_id = p.id)
            order by p.live_until
            """;

    private static final String NOTE_OPENING = """
            insert into opening (publication_id, planned_at, noticed_at)
            select p.id, p.live_from, current_timestamp(6) from publication p
            where p.id = :id and p.live_from <= current_timestamp(6)
            """;

    private static final String NOTE_CLOSING = """
            insert into closing (publication_id, planned_at, noticed_at)
            select p.id, p.live_until, current_timestamp(6) from publication p
            where p.id = :id and p.live_until <= current_timestamp(6)
            """;

    private static final String OPENING = """
            select p.article_id, o.planned_at, o.noticed_at
            from opening o join publication p on p.id = o.publication_id where p.id = :id
            """;

    private final JdbcClient jdbc;
    private final DatabaseClock database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Openings(
            JdbcClient jdbc,
            DatabaseClock database,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.database = database;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Records what opened or ended and nobody had noticed; answers with the instant it looked at, by database time. Each record
     * is a transaction of its own: where another node was quicker, the rest goes on.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant look() {
        var now = database.now();
        unnoticed(OPENED, now).forEach(publication -> notice(() -> noteOpening(publication)));
        unnoticed(ENDED, now).forEach(publication -> notice(() -> note(NOTE_CLOSING, publication)));
        return now;
    }

    private List<Long> unnoticed(String sql, Instant now) {
        return jdbc.sql(sql)
                .param("now", JdbcTime.param(now))
                .param("since", JdbcTime.param(now.minus(REMEMBERED)))
                .query(Long.class)
                .list();
    }

    private void notice(Runnable note) {
        try {
            transaction.executeWithoutResult(_ -> note.run());
        } catch (DuplicateKeyException noticedElsewhere) {
            // Another node saw it between our look and our word, and its word stands.
        }
    }

    /** Whoever records that a story opened tells people of it, in the same transaction. */
    private void noteOpening(long publication) {
        if (note(NOTE_OPENING, publication) == 1) {
            jdbc.sql(OPENING)
                    .param("id", publication)
                    .query((row, n) -> opened(row))
                    .list()
                    .forEach(events::publishEvent);
        }
    }

    private static StoryOpened opened(ResultSet row) throws SQLException {
        return new StoryOpened(
                new ArticleId(row.getLong("article_id")),
                JdbcTime.read(row, "planned_at"),
                JdbcTime.read(row, "noticed_at"));
    }

    private int note(String sql, long publication) {
        return jdbc.sql(sql).param("id", publication).update();
    }
}
