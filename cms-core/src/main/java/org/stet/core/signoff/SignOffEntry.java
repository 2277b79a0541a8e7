package org.stet.core.signoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sign-off as the newsroom sees it: who was asked about which revision, until when, and what they said. */
public record SignOffEntry(
        SignOffId id,
        int revision,
        String person,
        String askedBy,
        Instant askedAt,
        Instant expiresAt,
        boolean revoked,
        @Nullable Decision decision,
        String words,
        @Nullable Instant decidedAt) {

    /** Whether the person can still answer. */
    public boolean isOpen(Instant now) {
        return decision == null && !revoked && now.isBefore(expiresAt);
    }
}
