package org.stet.core.ticker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.WebAddress;
import org.stet.core.shared.Window;

/** A ticker item as the console lists it; {@code headline} is that of the story it leads to. */
public record TickerEntry(
        TickerItemId id,
        long version,
        String text,
        @Nullable ArticleId article,
        @Nullable String headline,
        @Nullable WebAddress address,
        int priority,
        int position,
        Window window,
        String createdBy,
        Instant createdAt) {}
