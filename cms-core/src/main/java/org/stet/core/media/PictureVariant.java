package org.stet.core.media;

import java.util.Arrays;
import java.util.Optional;

/**
 * One of the sizes and formats a picture is kept in. The width names it, in pixels; only the picture at {@link
 * PictureVariants#WEB_WIDTH} may be narrower than its name, where the original was.
 */
public record PictureVariant(int width, VariantFormat format) {

    public PictureVariant {
        if (!PictureVariants.WIDTHS.contains(width)) {
            throw new IllegalArgumentException("No variant is " + width + " pixels wide");
        }
    }

    /** The variant with this file name, such as {@code 640.webp}; empty when there can be none. */
    public static Optional<PictureVariant> named(String fileName) {
        return Arrays.stream(VariantFormat.values())
                .flatMap(format -> PictureVariants.WIDTHS.stream().map(width -> new PictureVariant(width, format)))
                .filter(variant -> variant.fileName().equals(fileName))
                .findFirst();
    }

    public String fileName() {
        return width + "." + format.ending();
    }
}
