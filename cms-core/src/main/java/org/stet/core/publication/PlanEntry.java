package org.stet.core.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;

/**
 * One thing in the newsroom's calendar: a revision opened or will, a story ended or will, or an embargo ends.
 *
 * @param publication the window it belongs to; absent for an embargo
 * @param revision its number; 0 for an embargo
 */
public record PlanEntry(
        ArticleId article,
        @Nullable PublicationId publication,
        int revision,
        String headline,
        @Nullable CategoryId category,
        Instant at,
        Kind kind) {

    /** What happens then: the first four are openings, by what they mean to readers. */
    public enum Kind {
        FIRST,
        UPDATE,
        CORRECTION,
        TYPO,
        EXPIRED,
        TAKEN_DOWN,
        EMBARGO
    }

    public boolean isOpening() {
        return kind.ordinal() <= Kind.TYPO.ordinal();
    }

    /** Whether an editor can still put it on another day. */
    public boolean isMovable(Instant now) {
        return at.isAfter(now) && (isOpening() || kind == Kind.EXPIRED);
    }
}
