package org.stet.core.live;

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
import org.stet.core.article.ArticleId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Window;

/** That a story is covered live, since when and until when. It ends by itself some hours after its last entry. */
@Entity
@Table(name = "live_coverage")
class Coverage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private ArticleId articleId;
    private int quietHours;
    private Instant liveFrom;
    private Instant liveUntil;
    private long lastSeq;
    private @Nullable Long pinnedEntry;
    private AccountId openedBy;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Coverage() {}

    @SuppressWarnings("NullAway.Init")
    Coverage(ArticleId article, int quietHours, AccountId by, Instant now) {
        this.articleId = article;
        this.openedBy = by;
        this.openedAt = now;
        this.liveFrom = now;
        keepOpen(quietHours, now);
    }

    /** Begins again, or goes on under another rule for its end. */
    void keepOpen(int hours, Instant now) {
        if (hours < 1 || hours > 168) {
            throw new InvalidInput("Coverage ends by itself after 1 to 168 quiet hours.");
        }
        quietHours = hours;
        liveUntil = now.plus(quiet());
    }

    void end(Instant now) {
        requireOpen(now);
        liveUntil = now;
    }

    void requireOpen(Instant now) {
        if (!new Window(liveFrom, liveUntil).contains(now)) {
            throw new InvalidInput("The live coverage has ended. Open it again first.");
        }
    }

    /** An entry that readers see from {@code from} keeps the coverage open. */
    void stirred(Instant from) {
        var end = from.plus(quiet());
        liveUntil = end.isAfter(liveUntil) ? end : liveUntil;
    }

    private Duration quiet() {
        return Duration.ofHours(quietHours);
    }

    /** A number for a change that readers see at once, greater than all before. Given out under this coverage's lock. */
    long nextSeq(Instant now) {
        lastSeq = Math.max(now.toEpochMilli(), lastSeq + 1);
        return lastSeq;
    }

    void pin(LiveEntryId entry) {
        pinnedEntry = entry.value();
    }

    boolean unpin(LiveEntryId entry) {
        var was = pinnedEntry != null && pinnedEntry == entry.value();
        pinnedEntry = was ? null : pinnedEntry;
        return was;
    }

    ArticleId article() {
        return articleId;
    }
}
