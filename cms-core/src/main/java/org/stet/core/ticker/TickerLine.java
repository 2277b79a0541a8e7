package org.stet.core.ticker;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.WebAddress;

/**
 * One line of the ticker as readers see it. {@code href} leads to a live story's page or another address; absent where the
 * line has no link or its story is not public.
 */
public record TickerLine(
        TickerItemId id, String text, @Nullable WebAddress href, int priority, Instant from) {}
