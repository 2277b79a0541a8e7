package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;

/** Nothing of the story may become public before this instant unless an editor lifts it by name. */
@Embeddable
public record Embargo(
        @Column(name = "embargo_until") Instant until,
        @Column(name = "embargo_by") AccountId by) {

    /** Moves the one before on; it can only end later. */
    static Embargo after(@Nullable Embargo before, Instant until, Actor by) {
        if (before != null && until.isBefore(before.until)) {
            throw IllegalTransition.because("The embargo stands until " + before.until
                    + " and can only be moved to a later time. An editor can lift it.");
        }
        return new Embargo(until, by.id());
    }
}
