package org.stet.core.media;

import org.stet.core.shared.PictureRef;

/** The sizes a picture is kept in. */
public final class PictureVariants {

    /** The greatest width of the web variant, in pixels; a narrower picture keeps its own width. */
    public static final int WEB = 1600;

    /** The greatest height of the web variant, in pixels; room for a chart to scroll through. */
    static final int WEB_HEIGHT = 4800;

    private PictureVariants() {}

    /** Where readers find the web variant. */
    public static String address(PictureRef id) {
        return "/media/" + id + "/" + WEB + ".jpg";
    }
}
