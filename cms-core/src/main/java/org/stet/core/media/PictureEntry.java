package org.stet.core.media;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import org.stet.core.shared.PictureRef;

/** A picture and what is said about it. Width and height are those of the web variant, in pixels. */
public record PictureEntry(
        PictureRef id,
        int width,
        int height,
        String alt,
        boolean decorative,
        String caption,
        String credit,
        String originalName,
        Instant uploadedAt,
        ReadyVariants ready) {

    /** The finished variants of a format as HTML's {@code srcset} lists them; empty when there is none. */
    public String srcset(VariantFormat format) {
        return ready.of(format).stream()
                .map(each -> PictureVariants.address(id, new PictureVariant(each, format)) + " " + widthOf(each) + "w")
                .collect(joining(", "));
    }

    private int widthOf(int name) {
        return name == PictureVariants.WEB_WIDTH ? width : name;
    }
}
