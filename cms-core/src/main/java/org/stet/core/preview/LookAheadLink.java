package org.stet.core.preview;

import java.time.Instant;

/** A token that shows the site as at an instant to whoever has it, until it ends. It is told once and kept nowhere. */
public record LookAheadLink(String token, Instant shown, Instant expiresAt) {

    /** Its path on the site. */
    public String path() {
        return "/preview/at/" + token;
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "LookAheadLink[" + shown + ", ends " + expiresAt + "]";
    }
}
