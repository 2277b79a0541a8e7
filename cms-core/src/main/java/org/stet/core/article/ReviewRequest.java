package org.stet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;

/** Who is asked to review a submission, and by when. Either may be left open; neither keeps anybody else from reviewing it. */
@Embeddable
public record ReviewRequest(
        @Nullable @Column(name = "asked_reviewer") AccountId reviewer,
        @Nullable @Column(name = "review_due") Instant due) {

    /** Nobody in particular, whenever they come to it. */
    public static final ReviewRequest OPEN = new ReviewRequest(null, null);

    public boolean isOpen() {
        return reviewer == null && due == null;
    }

    /** The same person for another round; a time that has gone by is asked of nobody. */
    ReviewRequest again(Instant now) {
        return due == null || due.isAfter(now) ? this : new ReviewRequest(reviewer, null);
    }
}
