package org.stet.core.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Window;

/**
 * A story's live coverage as readers see it. {@code seq} is the number of its latest change they see, {@code latest} when the
 * last entry appeared, {@code pinned} one they see too.
 */
public record LiveCoverage(
        ArticleId article,
        Window window,
        int entries,
        long seq,
        @Nullable Instant latest,
        @Nullable LiveEntryId pinned) {}
