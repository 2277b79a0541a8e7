package org.stet.admin.frontpage;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlaceNames;

/** What places and rails are called; a rail by its category. */
record PlaceWords(Map<CategoryId, CategoryEntry> categories) {

    static final PlaceWords NONE = new PlaceWords(Map.of());

    String of(Place place) {
        var rail = place.rail();
        return rail == null
                ? Words.of("front.place." + place.slot(), place.position())
                : Words.of("front.place.RAIL", rail(rail), place.position());
    }

    /** The same names for refusals. */
    PlaceNames of(Plan plan) {
        return new PlaceNames() {

            @Override
            public String story(ArticleId article) {
                return plan.headline(article);
            }

            @Override
            public String place(Place place) {
                return PlaceWords.this.of(place);
            }
        };
    }

    String rail(@Nullable CategoryId rail) {
        var category = rail == null ? null : categories.get(rail);
        return category == null ? Words.of("front.rail.gone") : category.name();
    }
}
