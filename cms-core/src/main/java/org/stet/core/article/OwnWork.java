package org.stet.core.article;

import org.stet.core.shared.NewsroomException;

/** Four eyes: nobody lets their own words stand. */
public final class OwnWork extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private OwnWork(String sentence) {
        super(sentence);
    }

    static OwnWork contributed() {
        return new OwnWork(
                "You wrote part of this text since it was last approved, so somebody else must let it stand.");
    }
}
