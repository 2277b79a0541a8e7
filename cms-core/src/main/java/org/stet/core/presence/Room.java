package org.stet.core.presence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;

/** A story at an instant of the database: who has it open, who is writing, and the version of its text. */
public record Room(
        Instant at,
        int textVersion,
        List<Present> people,
        @Nullable Lease lease) {

    public Room {
        people = List.copyOf(people);
    }

    /** Whether somebody other than this person is writing. */
    public boolean isWrittenByAnother(AccountId account) {
        return lease != null && !lease.isOf(account);
    }
}
