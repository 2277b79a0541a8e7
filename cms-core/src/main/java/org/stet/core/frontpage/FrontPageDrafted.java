package org.stet.core.frontpage;

import java.time.Instant;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.Subject;

/** A draft of the front page was kept or dropped. Readers notice nothing. */
record FrontPageDrafted(Actor by, Instant at, String verb, String detail) implements ActorEvent {

    @Override
    public Subject subject() {
        return Subject.FRONT;
    }
}
