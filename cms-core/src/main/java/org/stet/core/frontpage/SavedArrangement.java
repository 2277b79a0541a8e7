package org.stet.core.frontpage;

import java.time.Instant;
import java.util.List;

/** An arrangement as it was saved, with who did it and the headlines its stories have now. */
public record SavedArrangement(long version, String by, Instant at, Layout layout, List<PlacementEntry> placements) {

    public SavedArrangement {
        placements = List.copyOf(placements);
    }

    public ArrangementForm form() {
        return new ArrangementForm(
                layout, placements.stream().map(PlacementEntry::form).toList());
    }
}
