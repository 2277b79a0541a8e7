package org.stet.core.notification;

import java.util.List;
import org.stet.core.account.AccountId;

/** One mail to send: to whom, and what it tells them. Its words are the sender's. */
public record Letter(
        LetterId id, int attempt, Kind kind, AccountId account, String name, String address, List<Notification> tells) {

    public Letter {
        tells = List.copyOf(tells);
    }

    /** Why a letter is written. */
    public enum Kind {
        /** Something happened that the person wants to hear of at once. */
        NOTICE,
        /** Once a day: what was not read. */
        DIGEST,
        /** An administrator wants to see whether mail arrives. */
        TEST
    }

    /** What became of it. */
    enum State {
        WAITING,
        SENT,
        /** Tried too often. */
        DEAD,
        /** Its reader had seen all of it, or may not read it any more. */
        DROPPED
    }
}
