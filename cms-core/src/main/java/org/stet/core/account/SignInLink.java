package org.stet.core.account;

import java.time.Instant;

/** A token that lets somebody in once, until it expires. It is shown once and kept nowhere. */
public record SignInLink(String token, Instant expiresAt) {

    /** Never the token. */
    @Override
    public String toString() {
        return "SignInLink[expires " + expiresAt + "]";
    }
}
