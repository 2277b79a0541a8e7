package org.stet.core.media;

import java.time.Instant;
import org.stet.core.shared.PictureRef;

/** A picture and what is said about it. Width and height are those of the web variant, in pixels. */
public record PictureEntry(
        PictureRef id,
        int width,
        int height,
        String alt,
        String caption,
        String credit,
        String originalName,
        Instant uploadedAt) {}
