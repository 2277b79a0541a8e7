package org.stet.core.article;

import org.stet.core.shared.NewsroomException;

/** Somebody saved a newer text since this one was opened. Nothing was overwritten. */
public final class StaleCopy extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private StaleCopy(String sentence) {
        super(sentence);
    }

    static StaleCopy of(int base, int current) {
        return new StaleCopy("Somebody saved this story after you opened it (your text builds on version " + base
                + ", the newest is " + current + "). Nothing was overwritten.");
    }
}
