package org.stet.core.media;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** Somebody wrote down what a picture shows and whose it is. */
public record PictureDescribed(PictureRef picture, Actor by, Instant at) implements ActorEvent, SeenByReaders {

    @Override
    public String verb() {
        return "described";
    }

    @Override
    public Subject subject() {
        return Subject.picture(picture.value());
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(subject());
    }
}
