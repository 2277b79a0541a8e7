package org.stet.core.frontpage;

import org.stet.core.article.ArticleId;

/** How refusals and the audit trail name stories and places. */
@FunctionalInterface
public interface PlaceNames {

    String story(ArticleId article);

    default String place(Place place) {
        return place.toString();
    }
}
