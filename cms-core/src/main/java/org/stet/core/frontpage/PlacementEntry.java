package org.stet.core.frontpage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Window;

/** A placement as the console lists it; the headline is the one readers see or will see, else that of the working copy. */
public record PlacementEntry(
        Place place, ArticleId article, String headline, Window window, String placedBy, Instant placedAt) {

    /** The place a row speaks of; {@code rail} is the category that stands for it now. */
    static Place place(ResultSet row) throws SQLException {
        var rail = row.getLong("rail");
        return new Place(
                Slot.valueOf(row.getString("slot")), rail == 0 ? null : new CategoryId(rail), row.getInt("position"));
    }

    public PlacementForm form() {
        return new PlacementForm(place, article, window);
    }
}
