package org.stet.core.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thread as colleagues read it, its comments in the order they were written. */
public record ThreadEntry(
        ThreadId id, Anchor anchor, @Nullable Resolution resolved, List<CommentEntry> comments) {

    /** Who said that nothing is left to do here, and when. */
    public record Resolution(String by, Instant at) {}

    public ThreadEntry {
        comments = List.copyOf(comments);
    }

    public boolean isOpen() {
        return resolved == null;
    }
}
