package org.stet.core.breaking;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.NotAllowed;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.InvalidInput;

/** One piece of breaking news. Without a window it waits for a second person. */
@Entity
@Table(name = "breaking_news")
class BreakingNews {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String text;
    private @Nullable ArticleId articleId;
    private int minutes;
    private @Nullable Instant liveFrom;
    private @Nullable Instant liveUntil;
    private AccountId askedBy;
    private Instant askedAt;
    private @Nullable AccountId announcedBy;
    private @Nullable AccountId withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected BreakingNews() {}

    @SuppressWarnings("NullAway.Init")
    BreakingNews(BreakingForm form, AccountId by, Instant now) {
        this.text = form.text();
        this.articleId = form.article();
        this.minutes = form.minutes();
        this.askedBy = by;
        this.askedAt = now;
    }

    /** Readers see it from now on, for the minutes that were asked for. */
    void announce(AccountId by, Instant now) {
        if (liveFrom != null || withdrawnAt != null) {
            throw new InvalidInput("Somebody has announced or withdrawn this already.");
        }
        announcedBy = by;
        liveFrom = now;
        liveUntil = now.plus(Duration.ofMinutes(minutes));
    }

    void confirm(AccountId by, Instant now) {
        if (askedBy.equals(by)) {
            throw new NotAllowed("You asked for this, so somebody else must confirm it.");
        }
        announce(by, now);
    }

    /** Readers see it no more, or never will. */
    void end(AccountId by, Instant now) {
        if (withdrawnAt != null || (liveUntil != null && !now.isBefore(liveUntil))) {
            throw new InvalidInput("This is over already.");
        }
        withdrawnBy = by;
        withdrawnAt = now;
        liveUntil = liveFrom == null ? null : now;
    }

    boolean isWaiting() {
        return liveFrom == null;
    }

    String text() {
        return text;
    }

    BreakingId breakingId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new BreakingId(id);
    }
}
