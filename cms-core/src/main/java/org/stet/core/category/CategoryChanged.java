package org.stet.core.category;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** A section was created, changed, moved or merged. {@code others} are those this touched as well. */
record CategoryChanged(Actor by, Instant at, String verb, String detail, CategoryId category, Set<CategoryId> others)
        implements ActorEvent, SeenByReaders {

    @Override
    public Subject subject() {
        return Subject.category(category.value());
    }

    @Override
    public Set<Subject> touched() {
        var touched = new LinkedHashSet<>(Set.of(subject(), Subject.SECTIONS));
        others.forEach(other -> touched.add(Subject.category(other.value())));
        return touched;
    }
}
