package org.stet.admin.ticker;

import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.WebAddress;
import org.stet.core.ticker.TickerEntry;

/** Where a line leads: a story, told by its headline, or an address as it was typed. */
record Destination(@Nullable ArticleId story, String words) {

    static Destination typed(String address) {
        return new Destination(null, address.strip());
    }

    static @Nullable Destination of(TickerEntry item) {
        if (item.article() != null) {
            return new Destination(item.article(), String.valueOf(item.headline()));
        }
        return item.address() == null ? null : typed(item.address().value());
    }

    /** The address, nothing for a story; throws the core's refusal. */
    @Nullable
    WebAddress address() {
        return story == null ? new WebAddress(words) : null;
    }
}
