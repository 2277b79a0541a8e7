package org.stet.core.frontpage;

import org.stet.core.article.ArticleId;
import org.stet.core.shared.Window;

/** What an editor wants: a story in a place during a window. A beginning that has passed means now. */
public record PlacementForm(Place place, ArticleId article, Window window) {}
