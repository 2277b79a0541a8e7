package org.stet.admin.ticker;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A line as its fields hold it, in newsroom time. Public because Vaadin's binder reads it by reflection. */
public record TypedLine(
        String text,
        @Nullable Destination link,
        Integer priority,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until) {}
