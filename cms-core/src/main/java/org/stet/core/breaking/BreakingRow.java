package org.stet.core.breaking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.shared.Window;

/** Breaking news as the newsroom sees it. Without a window it waits for a second person. */
public record BreakingRow(
        BreakingId id,
        String text,
        @Nullable String headline,
        int minutes,
        @Nullable Window window,
        AccountId askedBy,
        String askedByName,
        Instant askedAt) {

    public boolean isWaiting() {
        return window == null;
    }
}
