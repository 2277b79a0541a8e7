package org.stet.core.author;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** A byline was created, changed, retired or brought back. */
record AuthorChanged(Actor by, Instant at, String verb, String detail, AuthorId author)
        implements ActorEvent, SeenByReaders {

    @Override
    public Subject subject() {
        return Subject.author(author.value());
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(subject(), Subject.LISTS);
    }
}
