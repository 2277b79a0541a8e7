package org.stet.core.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.author.AuthorId;
import org.stet.core.body.Body;

/** An entry as the newsroom sees it. Without {@code from} it waits for somebody to let it stand, or was refused. */
public record LiveRow(
        LiveEntryId id,
        long version,
        String headline,
        Body text,
        @Nullable AuthorId author,
        @Nullable String byline,
        AccountId writer,
        String writerName,
        Instant writtenAt,
        @Nullable Instant from,
        @Nullable Instant corrected,
        @Nullable String refusal,
        boolean isKey,
        boolean isPinned) {

    public boolean isWaiting() {
        return from == null && refusal == null;
    }

    public boolean isSeenAt(Instant now) {
        return from != null && !from.isAfter(now);
    }
}
