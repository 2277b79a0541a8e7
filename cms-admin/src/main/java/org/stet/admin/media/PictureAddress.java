package org.stet.admin.media;

import org.stet.core.shared.PictureRef;

/** Where the console serves the bytes of a picture, relative to its own root. */
public final class PictureAddress {

    static final String PATH = "pictures/";
    static final String SMALL = "/small";

    private PictureAddress() {}

    public static String of(PictureRef picture) {
        return PATH + picture.value();
    }

    /** Large enough for a card in a list. */
    public static String small(PictureRef picture) {
        return of(picture) + SMALL;
    }
}
