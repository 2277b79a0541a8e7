package org.stet.core.presence;

import java.time.Duration;
import java.time.Instant;
import org.stet.core.account.AccountId;

/** Somebody asks the one who writes to hand over. Without an answer the story is theirs after {@link #PATIENCE}. */
public record Asked(AccountId by, String name, TabId tab, Instant at) {

    /** How long the holder has to answer. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What is left of it; zero when it is over. */
    public Duration left(Instant now) {
        var left = Duration.between(now, at.plus(PATIENCE));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean isOver(Instant now) {
        return left(now).isZero();
    }
}
