package org.stet.core.publication;

import java.time.Instant;
import org.stet.core.shared.NewsroomException;

/** The story is under embargo at the instant it would become public. */
public final class EmbargoStands extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private EmbargoStands(String sentence) {
        super(sentence);
    }

    static EmbargoStands until(Instant until) {
        return new EmbargoStands("This story is under embargo until " + until
                + ". Choose a later time, or an editor lifts the embargo by name.");
    }
}
