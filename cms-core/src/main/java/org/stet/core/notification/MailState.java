package org.stet.core.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;

/** How mail is doing: whether there is a server, what waits, and what could not be delivered. */
public record MailState(
        boolean isOn,
        int waiting,
        @Nullable Instant oldest,
        @Nullable Instant lastSent,
        List<Troubled> troubled) {

    public MailState {
        troubled = List.copyOf(troubled);
    }

    /** A letter a server did not take; {@code nextTry} is absent when there will be none by itself. */
    public record Troubled(
            LetterId id,
            AccountId account,
            String name,
            String headline,
            Letter.Kind kind,
            int attempts,
            String problem,
            Instant written,
            @Nullable Instant nextTry) {}
}
