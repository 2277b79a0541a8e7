package org.stet.admin.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stet.core.account.SignIn;
import org.stet.core.account.SignedIn;

/** How long a session lasts at most, and that it ends when its account is disabled, changed or signed out everywhere. */
@Component
class SessionTerms {

    private final SignIn signIn;
    private final Clock clock;
    private final Duration absolute;

    SessionTerms(SignIn signIn, Clock clock, @Value("${stet.session.absolute}") Duration absolute) {
        this.signIn = signIn;
        this.clock = clock;
        this.absolute = absolute;
    }

    boolean allow(SignedIn who, long createdAtMillis) {
        var end = Instant.ofEpochMilli(createdAtMillis).plus(absolute);
        return clock.instant().isBefore(end) && signIn.isCurrent(who);
    }
}
