package org.stet.core.media;

import java.time.Instant;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Subject;

/** Somebody said what of a picture must not be cut off. Readers see it once the crops are made anew. */
public record PictureFocused(PictureRef picture, FocalPoint focus, Actor by, Instant at) implements ActorEvent {

    @Override
    public String verb() {
        return "focused";
    }

    @Override
    public Subject subject() {
        return Subject.picture(picture.value());
    }

    @Override
    public String detail() {
        return focus.percentX() + " % from the left, " + focus.percentY() + " % from the top";
    }
}
