package org.stet.core.publication;

import java.time.Instant;
import org.stet.core.article.ArticleId;

/** A planned window that opened or ended while nobody looked. Readers of a site that was up saw it in time all the same. */
public record LateOpening(ArticleId article, String headline, Instant planned, Instant noticed, What what) {

    /** What was noticed late. */
    public enum What {
        OPENED,
        ENDED
    }
}
