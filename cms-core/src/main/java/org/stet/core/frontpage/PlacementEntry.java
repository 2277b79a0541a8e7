package org.stet.core.frontpage;

import java.time.Instant;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Window;

/** A placement as the console lists it; the headline is the one readers see or will see, else that of the working copy. */
public record PlacementEntry(
        Place place, ArticleId article, String headline, Window window, String placedBy, Instant placedAt) {

    public PlacementForm form() {
        return new PlacementForm(place, article, window);
    }
}
