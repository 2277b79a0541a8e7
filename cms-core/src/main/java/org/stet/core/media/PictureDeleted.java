package org.stet.core.media;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** Somebody took an unused picture out of the library, for good. */
public record PictureDeleted(PictureRef picture, String originalName, Actor by, Instant at)
        implements ActorEvent, SeenByReaders {

    @Override
    public String verb() {
        return "deleted";
    }

    @Override
    public Subject subject() {
        return Subject.picture(picture.value());
    }

    @Override
    public String detail() {
        return originalName;
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(subject());
    }
}
