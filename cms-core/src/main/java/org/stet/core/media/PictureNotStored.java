package org.stet.core.media;

import org.stet.core.shared.NewsroomException;

/** The picture is fine but could not be kept: its store is full, closed or out of reach. Nothing of it remains. */
public final class PictureNotStored extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private PictureNotStored(String reason, Throwable cause) {
        super("The picture could not be stored, because " + reason + ". Nothing was kept; tell whoever runs Stet.");
        initCause(cause);
    }

    static PictureNotStored because(Throwable cause) {
        return new PictureNotStored("the disk is full or closed", cause);
    }

    /** The store is elsewhere, and said no or nothing. */
    static PictureNotStored refused(Throwable cause) {
        return new PictureNotStored("the store for pictures does not answer or refuses it", cause);
    }
}
