package org.stet.core.presence;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;

/** Who is writing. Not a lock: it ends by itself, and whatever somebody else types meanwhile is kept beside the story. */
public record Lease(
        AccountId holder,
        String name,
        TabId tab,
        Instant since,
        @Nullable Asked asked) {

    /** Without a word typed it ends after this. */
    static final Duration IDLE = Duration.ofMinutes(2);

    /** A view that has not said for so long that it is there is gone. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    public boolean isOf(AccountId account) {
        return holder.equals(account);
    }
}
