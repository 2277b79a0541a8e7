package org.stet.core.media;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a picture. A decorative one says nothing to those who cannot see it, so it needs no alternative text.
 * Licence and last day of usage are for the newsroom alone.
 */
public record PictureWords(
        String alt,
        boolean decorative,
        String caption,
        String credit,
        String licence,
        @Nullable LocalDate usageUntil) {

    /** The same rights, described anew. */
    public PictureWords saying(String alt, boolean decorative, String caption, String credit) {
        return new PictureWords(alt, decorative, caption, credit, licence, usageUntil);
    }
}
