package org.stet.core.frontpage;

import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Window;

/** A story that can be placed: readers see it now, or will from the beginning of its window. */
public record Candidate(
        ArticleId article, String headline, @Nullable String category, Window window) {}
