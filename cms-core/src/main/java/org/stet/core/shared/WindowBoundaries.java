package org.stet.core.shared;

import java.time.Instant;
import java.util.Set;

/** A slice whose windows open and close by themselves. Nothing fires when they do: whoever caches asks. */
public interface WindowBoundaries {

    /** What readers see differently because a window opened or closed in {@code (after, upTo]}, by database time. */
    Set<Subject> touchedBetween(Instant after, Instant upTo);
}
