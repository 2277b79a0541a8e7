package org.stet.core.frontpage;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** The front page was arranged. */
record FrontPageChanged(Actor by, Instant at, String verb, String detail) implements ActorEvent, SeenByReaders {

    @Override
    public Subject subject() {
        return Subject.FRONT;
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(Subject.FRONT);
    }
}
