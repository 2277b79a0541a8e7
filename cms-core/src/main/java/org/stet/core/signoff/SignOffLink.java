package org.stet.core.signoff;

import java.time.Instant;

/** The address that puts a revision before somebody, until it ends. It is told once and kept nowhere. */
public record SignOffLink(SignOffId id, String token, Instant expiresAt) {

    /** Its path in the console. */
    public String path() {
        return "/sign-off/" + token;
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "SignOffLink[" + id + ", ends " + expiresAt + "]";
    }
}
