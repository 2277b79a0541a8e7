package org.stet.core.media;

import java.time.Instant;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Subject;

/** Somebody put a picture into the library. */
public record PictureUploaded(PictureRef picture, String originalName, Actor by, Instant at) implements ActorEvent {

    @Override
    public String verb() {
        return "uploaded";
    }

    @Override
    public Subject subject() {
        return Subject.picture(picture.value());
    }

    @Override
    public String detail() {
        return originalName;
    }
}
