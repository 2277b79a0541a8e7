package org.stet.core.preview;

import java.time.Instant;

/** A token that shows a preview to whoever has it, until it ends. It is told once and kept nowhere. */
public record PreviewLink(PreviewId id, String token, Instant expiresAt) {

    /** Its path on the site. */
    public String path() {
        return "/preview/" + token;
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "PreviewLink[" + id + ", ends " + expiresAt + "]";
    }
}
