package org.stet.core.media;

import java.util.List;
import org.stet.core.shared.PictureRef;

/** The sizes a picture is kept in, in pixels. Nothing is ever enlarged. */
public final class PictureVariants {

    /** The widths, from a telephone's card to a wide screen's opening picture. */
    public static final List<Integer> WIDTHS = List.of(320, 640, 960, 1600, 2048);

    /** The greatest width of the variant every picture has; a narrower picture keeps its own width. */
    public static final int WEB_WIDTH = 1600;

    /** The variant every picture has, made before its upload ends. */
    public static final PictureVariant WEB = new PictureVariant(WEB_WIDTH, VariantFormat.JPEG);

    /** The largest variant, and what the others are made from; only for pictures that are wide enough. */
    public static final PictureVariant LARGE = new PictureVariant(2048, VariantFormat.JPEG);

    /** A variant is at most this many times as high as it is wide; room for a chart to scroll through. */
    static final int TALLEST = 3;

    private PictureVariants() {}

    /** Where readers find the variant every picture has. */
    public static String address(PictureRef id) {
        return address(id, WEB);
    }

    public static String address(PictureRef id, PictureVariant variant) {
        return "/media/" + id + "/" + variant.fileName();
    }

    /** The widths of the variants of a picture whose web variant is {@code width} pixels wide. */
    static List<Integer> widthsFor(int width, boolean hasLarge) {
        return WIDTHS.stream()
                .filter(each -> each < width || each == WEB_WIDTH || (each == LARGE.width() && hasLarge))
                .toList();
    }
}
