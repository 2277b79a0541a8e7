package org.stet.core.publication;

import java.time.Instant;
import org.stet.core.shared.NewsroomException;

/** The verb needs a window the story does not have. */
public final class NotPublic extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private NotPublic(String sentence) {
        super(sentence);
    }

    static NotPublic now() {
        return new NotPublic("Readers do not see this story, and nothing is scheduled.");
    }

    static NotPublic planned(Instant from) {
        return new NotPublic("A revision is scheduled for " + from + ", after that end. Cancel or move it first.");
    }

    static NotPublic plannedBefore(Instant from) {
        return new NotPublic(
                "A revision is scheduled for " + from + ", before that embargo ends. Cancel or move it first.");
    }

    static NotPublic notPlanned() {
        return new NotPublic("That publication is not scheduled any more: it has opened or was cancelled.");
    }

    static NotPublic inThePast() {
        return new NotPublic("That time has passed. Choose one in the future.");
    }

    static NotPublic notTrashable() {
        return new NotPublic("Readers see this story or will. Take it down before you put it in the trash.");
    }
}
