package org.stet.core.category;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** A section was created, changed or moved. */
record CategoryChanged(Actor by, Instant at, String verb, String detail, CategoryId category)
        implements ActorEvent, SeenByReaders {

    @Override
    public Subject subject() {
        return Subject.category(category.value());
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(subject(), Subject.SECTIONS);
    }
}
