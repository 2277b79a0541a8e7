package org.stet.core.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.InvalidInput;

/**
 * What an editor decides of a revision that was let stand.
 *
 * @param from when readers see it; absent for now
 * @param until when they see nothing of the story any more; absent where it stays until it is taken down
 */
public record Release(@Nullable Instant from, @Nullable Instant until, Change change) {

    public Release {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new InvalidInput("The end must come after the beginning.");
        }
    }
}
