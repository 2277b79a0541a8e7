package org.stet.core.frontpage;

import java.util.List;

/** What an editor wants of the whole page: its parts, and the stories in their places. */
public record ArrangementForm(Layout layout, List<PlacementForm> placements) {

    public ArrangementForm {
        placements = List.copyOf(placements);
    }
}
