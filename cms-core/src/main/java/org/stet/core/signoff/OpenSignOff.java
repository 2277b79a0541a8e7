package org.stet.core.signoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody outside finds at their address: a revision to read, and what they said of it, if they have. */
public record OpenSignOff(
        String person,
        String headline,
        int revision,
        String askedBy,
        Instant expiresAt,
        @Nullable Decision decision,
        String words) {}
