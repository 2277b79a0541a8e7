package org.stet.admin.frontpage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementEntry;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.shared.Window;

/** A story in a place. Without a beginning it begins when it is saved. */
record Planned(
        Place place,
        ArticleId article,
        String headline,
        @Nullable Instant from,
        Instant until) {

    static Planned of(PlacementEntry entry) {
        var window = entry.window();
        return new Planned(entry.place(), entry.article(), entry.headline(), window.from(), window.until());
    }

    /** Whether it stands there at an instant from now on. */
    boolean standsAt(Instant instant) {
        return (from == null || !from.isAfter(instant)) && instant.isBefore(until);
    }

    boolean beginsAfter(Instant instant) {
        return from != null && from.isAfter(instant);
    }

    boolean hasEnd() {
        return until.isBefore(Window.NO_END);
    }

    Planned beginningAt(@Nullable Instant beginning) {
        return new Planned(place, article, headline, beginning, until);
    }

    Planned endingAt(Instant end) {
        return new Planned(place, article, headline, from, end);
    }

    /** The same story in the same place since the same time: only the end can differ. */
    boolean isSameAs(Planned other) {
        return endingAt(other.until).equals(other);
    }

    PlacementForm form(Instant now) {
        return new PlacementForm(place, article, new Window(from == null ? now : from, until));
    }
}
