package org.stet.core.ticker;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.WebAddress;
import org.stet.core.shared.Window;

/** One line of the Live ticker. */
@Entity
@Table(name = "ticker_item")
class TickerItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String text;
    private @Nullable ArticleId articleId;
    private @Nullable WebAddress address;
    private int priority;
    private int position;
    private Instant liveFrom;
    private Instant liveUntil;
    private AccountId createdBy;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected TickerItem() {}

    @SuppressWarnings("NullAway.Init")
    TickerItem(TickerForm form, AccountId by, Instant now) {
        this.createdBy = by;
        this.createdAt = now;
        take(form);
    }

    void change(TickerForm form, long baseVersion) {
        if (baseVersion != version) {
            throw ChangedMeanwhile.of("this ticker item");
        }
        take(form);
    }

    private void take(TickerForm form) {
        this.text = form.text();
        this.articleId = form.article();
        this.address = form.address();
        this.priority = form.priority();
        this.liveFrom = form.window().from();
        this.liveUntil = form.window().until();
    }

    /** Ends the line now; one that has not begun never will. */
    void expire(Instant now) {
        var window = new Window(liveFrom, liveUntil);
        if (window.isAheadOf(now)) {
            liveUntil = liveFrom;
        } else if (window.contains(now)) {
            liveUntil = now;
        }
    }

    void moveTo(int position) {
        this.position = position;
    }

    TickerItemId itemId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new TickerItemId(id);
    }

    String text() {
        return text;
    }
}
