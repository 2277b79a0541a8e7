package org.stet.core.frontpage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the front page is made of: its parts and all placements that are shown or planned, the draft of another one where
 * there is one, and the version a new arrangement builds on.
 */
public record Arrangement(
        long version,
        Layout layout,
        List<PlacementEntry> placements,
        @Nullable SavedArrangement draft) {

    public Arrangement {
        placements = List.copyOf(placements);
    }
}
