package org.stet.admin.component;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What the clocks of a zone show. As a rule they do at one instant; at none where they are put forward over it, at two where
 * they are put back.
 */
public record WallTime(LocalDateTime shown, ZoneId zone) {

    /** When the clocks show it, the earlier instant first. */
    public List<Instant> instants() {
        return zone.getRules().getValidOffsets(shown).stream()
                .map(shown::toInstant)
                .sorted()
                .toList();
    }

    public boolean isMissing() {
        return instants().isEmpty();
    }

    public boolean isTwice() {
        return instants().size() > 1;
    }

    /** The first instant at which the clocks show it, or the one at which they leap over it. */
    public Instant first() {
        var transition = zone.getRules().getTransition(shown);
        return isMissing() && transition != null
                ? transition.getInstant()
                : instants().getFirst();
    }
}
