package org.stet.core.media;

import org.stet.core.shared.NewsroomException;

/** The picture is fine but could not be kept: the disk is full or must not be written to. Nothing of it remains. */
public final class PictureNotStored extends NewsroomException {

    private static final long serialVersionUID = 1L;

    private PictureNotStored(Throwable cause) {
        super(
                "The picture could not be stored, because the disk is full or closed. Nothing was kept; tell whoever runs Stet.");
        initCause(cause);
    }

    static PictureNotStored because(Throwable cause) {
        return new PictureNotStored(cause);
    }
}
