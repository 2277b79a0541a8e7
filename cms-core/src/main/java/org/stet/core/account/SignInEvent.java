package org.stet.core.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.NewsroomEvent;
import org.stet.core.shared.Subject;

/**
 * Somebody tried to sign in. What they typed is not kept: people type their password into the wrong field. {@code account}
 * is absent when nobody here has that address.
 */
public record SignInEvent(Outcome outcome, @Nullable AccountId account, String name, String address, Instant at)
        implements NewsroomEvent {

    /** How it ended. */
    public enum Outcome {
        SIGNED_IN("signed in"),
        REFUSED("was refused at sign-in");

        private final String verb;

        Outcome(String verb) {
            this.verb = verb;
        }
    }

    @Override
    public @Nullable Long actorId() {
        return account == null || outcome == Outcome.REFUSED ? null : account.value();
    }

    @Override
    public String actorName() {
        return name;
    }

    @Override
    public String verb() {
        return outcome.verb;
    }

    @Override
    public Subject subject() {
        return account == null ? new Subject("account") : new Subject("account:" + account);
    }

    @Override
    public String detail() {
        return address.isEmpty() ? "" : "from " + address;
    }
}
