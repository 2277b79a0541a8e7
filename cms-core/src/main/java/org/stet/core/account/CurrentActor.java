package org.stet.core.account;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The signed-in person, as the security context knows them. No caller can name somebody else. */
@Component
public class CurrentActor {

    /** Who is signed in; {@link NotAllowed} when nobody is. */
    public Actor require() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn.actor();
        }
        throw new NotAllowed("Sign in first.");
    }
}
