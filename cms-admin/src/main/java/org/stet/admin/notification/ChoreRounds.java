package org.stet.admin.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stet.admin.component.Rounds;
import org.stet.core.notification.InboxChores;

/** Has daily letters written, tells of overdue reviews, and once an hour forgets what is old. Every console does. */
@Component
class ChoreRounds extends Rounds {

    private static final Duration BETWEEN_TIDYING = Duration.ofHours(1);

    private final InboxChores chores;
    private final Clock clock;
    private final boolean automatic;
    private Instant tidied = Instant.EPOCH;

    ChoreRounds(InboxChores chores, Clock clock, @Value("${stet.inbox.look:true}") boolean automatic) {
        super("inbox-chores");
        this.chores = chores;
        this.clock = clock;
        this.automatic = automatic;
    }

    @Override
    protected void goRound() {
        chores.tellOfOverdue();
        chores.writeDigests();
        var now = clock.instant();
        if (now.isAfter(tidied.plus(BETWEEN_TIDYING))) {
            chores.tidy();
            tidied = now;
        }
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }
}
