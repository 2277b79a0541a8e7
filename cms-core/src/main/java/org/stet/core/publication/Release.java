package org.stet.core.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.InvalidInput;

/**
 * What an editor decides of a revision that was let stand.
 *
 * @param from when readers see it; absent for now
 * @param until when they see nothing of the story any more; absent where it stays until it is taken down
 * @param although why readers should see it although something deserves a second look; empty where nothing does
 */
public record Release(@Nullable Instant from, @Nullable Instant until, Change change, String although) {

    public Release(@Nullable Instant from, @Nullable Instant until, Change change) {
        this(from, until, change, "");
    }

    public Release {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new InvalidInput("The end must come after the beginning.");
        }
    }
}
