package org.stet.core.account;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.NewsroomEvent;
import org.stet.core.shared.Subject;

/** Something that was done to an account, by somebody signed in or, at start-up, by nobody. */
public record AccountEvent(What what, @Nullable Actor by, AccountId account, String detail, Instant at)
        implements NewsroomEvent {

    /** What can be done to an account, in the past tense. */
    public enum What {
        CREATED,
        CHANGED,
        DISABLED,
        ENABLED,
        SIGNED_OUT_EVERYWHERE,
        INVITED,
        CHANGED_PASSWORD,
        FORGOT_PASSWORD
    }

    @Override
    public @Nullable Long actorId() {
        return by == null ? null : by.id().value();
    }

    @Override
    public String actorName() {
        return by == null ? "Stet" : by.name();
    }

    @Override
    public String verb() {
        return what.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public Subject subject() {
        return new Subject("account:" + account);
    }
}
