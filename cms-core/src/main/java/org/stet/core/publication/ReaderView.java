package org.stet.core.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.Window;

/**
 * What readers see of a story, now and next: one of the two facts every list shows. {@code endedAt} is when they last saw
 * it, where they see nothing now.
 */
public record ReaderView(
        @Nullable Shown live,
        @Nullable Shown next,
        @Nullable Instant endedAt,
        @Nullable EndVerb endedBy) {

    /** A revision and the window in which readers see it. */
    public record Shown(PublicationId publication, int revision, Window window) {}

    /** Readers see nothing and will see nothing. */
    public boolean isNothing() {
        return live == null && next == null;
    }
}
