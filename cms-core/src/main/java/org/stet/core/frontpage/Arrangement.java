package org.stet.core.frontpage;

import java.util.List;

/** All placements that are shown or planned, with the version a new arrangement builds on. */
public record Arrangement(long version, List<PlacementEntry> placements) {

    public Arrangement {
        placements = List.copyOf(placements);
    }
}
