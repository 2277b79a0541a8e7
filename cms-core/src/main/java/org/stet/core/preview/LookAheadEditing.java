package org.stet.core.preview;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/** Gives out the site as it will be at an instant: nothing is changed, and the address ends by itself. */
@EditingService
@PreAuthorize("hasAnyRole('WRITER', 'REVIEWER', 'EDITOR')")
public class LookAheadEditing {

    /** How long an address shows it. */
    public static final Duration LIFE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;
    private final Clock clock;

    LookAheadEditing(
            JdbcClient jdbc,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** What readers will see, or saw, at an instant. */
    public LookAheadLink open(Instant shown) {
        return open(shown, null);
    }

    /** The same, with the front page as a saved arrangement would make it. */
    public LookAheadLink open(Instant shown, @Nullable Long arrangement) {
        var now = database.now();
        var actor = currentActor.require();
        jdbc.sql("delete from look_ahead where expires_at <= :now")
                .param("now", JdbcTime.param(now))
                .update();
        var token = PreviewToken.random();
        jdbc.sql("""
                        insert into look_ahead (token_hash, shown_at, created_by, created_at, expires_at, arrangement)
                        values (:hash, :shown, :by, :now, :expires, :arrangement)
                        """)
                .param("hash", PreviewToken.hash(token))
                .param("shown", JdbcTime.param(shown))
                .param("by", actor.id().value())
                .param("now", JdbcTime.param(now))
                .param("expires", JdbcTime.param(now.plus(LIFE)))
                .param("arrangement", arrangement, Types.BIGINT)
                .update();
        events.publishEvent(new LookedAhead(actor, clock.instant(), shown));
        return new LookAheadLink(token, shown, now.plus(LIFE));
    }
}
