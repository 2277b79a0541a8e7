package org.stet.core.ticker;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** A line of the ticker was posted, changed, moved or ended. */
record TickerChanged(Actor by, Instant at, String verb, String detail, TickerItemId item)
        implements ActorEvent, SeenByReaders {

    @Override
    public Subject subject() {
        return new Subject("ticker:" + item.value());
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(Subject.TICKER);
    }
}
