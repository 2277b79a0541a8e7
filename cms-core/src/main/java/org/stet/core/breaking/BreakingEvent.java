package org.stet.core.breaking;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** Breaking news was asked for, announced or ended, or its rule changed. It stands beside the ticker, and changes with it. */
record BreakingEvent(Actor by, Instant at, String verb, String detail, Subject subject)
        implements ActorEvent, SeenByReaders {

    @Override
    public Set<Subject> touched() {
        return Set.of(Subject.TICKER);
    }
}
