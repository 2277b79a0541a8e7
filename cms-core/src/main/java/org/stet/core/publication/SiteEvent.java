package org.stet.core.publication;

import java.time.Instant;
import org.stet.core.article.ArticleId;

/** Something readers noticed: a story, or a new version of it, opened, or it ended. {@code by} planned or did it. */
public record SiteEvent(ArticleId article, String headline, Instant at, Kind kind, String by, String reason) {

    /** What they noticed. */
    public enum Kind {
        FIRST,
        UPDATE,
        CORRECTION,
        TYPO,
        EXPIRED,
        TAKEN_DOWN
    }
}
