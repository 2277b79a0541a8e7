package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** A reviewer's word that they are reading this submission. It ends by itself when they have not looked for {@link #IDLE}. */
@Embeddable
public record Claim(
        @Column(name = "claimed_by") AccountId by,
        @Column(name = "claimed_since") Instant since,
        @Column(name = "claim_seen") Instant seen) {

    public static final Duration IDLE = Duration.ofMinutes(15);

    Claim(AccountId by, Instant since) {
        this(by, since, since);
    }

    /** Whether it still holds; {@code now} is the database's. */
    public boolean holdsAt(Instant now) {
        return isSeenLately(seen, now);
    }

    /** The same for a row of a list. */
    public static boolean isSeenLately(Instant seen, Instant now) {
        return seen.plus(IDLE).isAfter(now);
    }
}
