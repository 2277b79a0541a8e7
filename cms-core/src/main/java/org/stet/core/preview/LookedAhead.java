package org.stet.core.preview;

import java.time.Instant;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.Subject;

/** Somebody looked at the site as it will be at an instant. */
record LookedAhead(Actor by, Instant at, Instant shown) implements ActorEvent {

    @Override
    public String verb() {
        return "looked ahead";
    }

    @Override
    public Subject subject() {
        return Subject.FRONT;
    }

    @Override
    public String detail() {
        return "to " + shown;
    }
}
