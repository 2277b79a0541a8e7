package org.stet.core.presence;

import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;

/**
 * The one way to be seen at a story and to write it. All times are the database's, so several consoles agree; the table is
 * the truth, and whoever stops saying that they are there is gone after half a minute.
 */
@EditingService
@PreAuthorize("isAuthenticated()")
public class PresenceEditing {

    private static final String MAY_WRITE = "hasAnyRole('WRITER', 'EDITOR')";

    private final Presences presences;
    private final Leases leases;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;

    PresenceEditing(
            JdbcClient jdbc, CurrentActor currentActor, ApplicationEventPublisher events, DatabaseClock database) {
        this.presences = new Presences(jdbc);
        this.leases = new Leases(jdbc);
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
    }

    /** This view is here; answers who else is. */
    public Room seen(TabId tab, ArticleId article, Place place) {
        var now = database.now();
        presences.see(tab, article, me(), place, now);
        return room(article, now);
    }

    private Room room(ArticleId article, Instant now) {
        return new Room(
                now,
                presences.textVersion(article),
                presences.in(article, now),
                leases.at(article, now).orElse(null));
    }

    /** Whether somebody else is writing; nobody can begin to before the transaction ends. */
    public boolean isWrittenByAnother(ArticleId article) {
        leases.lock(article);
        return leases.at(article, database.now())
                .filter(lease -> !lease.isOf(me()))
                .isPresent();
    }

    /** Words were typed here: takes the lease where nobody has it; {@code false} while somebody else does. */
    @PreAuthorize(MAY_WRITE)
    public boolean typed(TabId tab, ArticleId article) {
        leases.lock(article);
        var now = database.now();
        var lease = leases.at(article, now);
        if (lease.isEmpty()) {
            leases.give(article, me(), tab, now);
            return true;
        }
        var mine = lease.get().isOf(me());
        if (mine) {
            leases.renew(article, tab, now);
        }
        return mine;
    }

    /** Asks whoever writes to hand over; where nobody does, this view has the lease at once. A second ask waits its turn. */
    @PreAuthorize(MAY_WRITE)
    public Room ask(TabId tab, ArticleId article) {
        leases.lock(article);
        var now = database.now();
        presences.see(tab, article, me(), Place.STORY, now);
        var lease = leases.at(article, now);
        if (lease.isEmpty()) {
            leases.give(article, me(), tab, now);
        } else if (!lease.get().isOf(me()) && lease.get().asked() == null) {
            var holder = lease.get();
            leases.ask(article, me(), tab, now);
            events.publishEvent(new PresenceEvent.TakeoverAsked(article, actor(), now, holder.holder(), holder.name()));
        }
        return room(article, now);
    }

    /** The holder lets the asker write. */
    @PreAuthorize(MAY_WRITE)
    public Room handOver(ArticleId article) {
        return answer(article, (asked, now) -> {
            leases.give(article, asked.by(), asked.tab(), now);
            return new PresenceEvent.HandedOver(article, actor(), now, asked.by(), asked.name());
        });
    }

    /** The holder goes on writing. */
    @PreAuthorize(MAY_WRITE)
    public Room keepWriting(ArticleId article) {
        return answer(article, (asked, now) -> {
            leases.forgetAsked(article);
            return new PresenceEvent.TakeoverDeclined(article, actor(), now, asked.by(), asked.name());
        });
    }

    /** What the holder says to whoever asked; nothing, where nobody did or somebody else holds it by now. */
    private Room answer(ArticleId article, BiFunction<Asked, Instant, PresenceEvent> answer) {
        leases.lock(article);
        var now = database.now();
        leases.at(article, now)
                .filter(lease -> lease.isOf(me()))
                .map(Lease::asked)
                .ifPresent(asked -> events.publishEvent(answer.apply(asked, now)));
        return room(article, now);
    }

    /** Takes the lease where nobody has it, or where the holder was asked by this person and gave no answer in time. */
    @PreAuthorize(MAY_WRITE)
    public Room takeOver(TabId tab, ArticleId article) {
        leases.lock(article);
        var now = database.now();
        presences.see(tab, article, me(), Place.STORY, now);
        var lease = leases.at(article, now);
        if (lease.isEmpty()) {
            leases.give(article, me(), tab, now);
        } else if (mayTake(lease.get(), now)) {
            var holder = lease.get();
            leases.give(article, me(), tab, now);
            events.publishEvent(new PresenceEvent.LeaseTaken(article, actor(), now, holder.holder(), holder.name()));
        }
        return room(article, now);
    }

    private boolean mayTake(Lease lease, Instant now) {
        var asked = lease.asked();
        return asked != null && asked.by().equals(me()) && asked.isOver(now);
    }

    private Actor actor() {
        return currentActor.require();
    }

    private AccountId me() {
        return actor().id();
    }
}
