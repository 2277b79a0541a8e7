package org.stet.core.breaking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;

/** Breaking news as readers see it; the story and its path are there only while the story is public. */
public record BreakingLine(
        String text, @Nullable ArticleId article, @Nullable String path, Instant from) {}
