package org.stet.admin.desk;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stet.admin.component.Rounds;
import org.stet.core.publication.Openings;

/** Looks every few seconds whether planned windows have opened, and remembers when it last could. Every console does. */
@Component
class OpeningRounds extends Rounds {

    private final Openings openings;
    private final boolean automatic;
    private volatile @Nullable Instant looked;

    OpeningRounds(Openings openings, @Value("${stet.openings.look:true}") boolean automatic) {
        super("openings");
        this.openings = openings;
        this.automatic = automatic;
    }

    /** When this console last looked, by database time; empty until it has. */
    Optional<Instant> looked() {
        return Optional.ofNullable(looked);
    }

    @Override
    protected void goRound() {
        looked = openings.look();
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }
}
