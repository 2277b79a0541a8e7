package org.stet.core.media;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Under which licence the newsroom has a picture, and the last day on which it may be used; absent where there is none. */
public record PictureRights(String licence, @Nullable LocalDate usageUntil) {

    static final PictureRights UNKNOWN = new PictureRights("", null);

    /** Whether the last day is over. */
    public boolean ended(LocalDate today) {
        return usageUntil != null && usageUntil.isBefore(today);
    }
}
