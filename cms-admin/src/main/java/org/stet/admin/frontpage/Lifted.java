package org.stet.admin.frontpage;

import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.frontpage.Place;

/** A story in somebody's hand, and the place it was taken from where an editor had placed it. */
record Lifted(ArticleId article, String headline, @Nullable Place from) {}
