package org.stet.core.tag;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** A tag was renamed, merged into another or separated from it again. {@code others} are the tags this touched as well. */
record TagChanged(Actor by, Instant at, String verb, String detail, TagId tag, Set<TagId> others)
        implements ActorEvent, SeenByReaders {

    TagChanged {
        others = Set.copyOf(others);
    }

    @Override
    public Subject subject() {
        return Subject.tag(tag.value());
    }

    @Override
    public Set<Subject> touched() {
        var touched = new LinkedHashSet<>(Set.of(subject(), Subject.LISTS));
        others.forEach(other -> touched.add(Subject.tag(other.value())));
        return touched;
    }
}
