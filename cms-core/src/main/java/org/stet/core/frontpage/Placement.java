package org.stet.core.frontpage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Window;

/** A story in a place of the front page during a window. Written once; afterwards only an end that lies ahead moves. */
@Entity
@Table(name = "placement")
class Placement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Slot slot;

    private int position;
    private @Nullable CategoryId railId;
    private ArticleId articleId;
    private Instant liveFrom;
    private Instant liveUntil;
    private AccountId placedBy;
    private Instant placedAt;
    private @Nullable AccountId endedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    Placement(PlacementForm form, AccountId by, Instant now) {
        this.slot = form.place().slot();
        this.position = form.place().position();
        this.railId = form.place().rail();
        this.articleId = form.article();
        this.liveFrom = form.window().from();
        this.liveUntil = form.window().until();
        this.placedBy = by;
        this.placedAt = now;
    }

    /** Moves the end; one that has not begun and must not, keeps an empty window. */
    void endAt(Instant until, AccountId by, Instant now) {
        this.liveUntil = until.isBefore(liveFrom) ? liveFrom : until;
        this.endedBy = by;
        this.endedAt = now;
    }

    boolean stands(PlacementForm wanted) {
        return place().equals(wanted.place())
                && articleId.equals(wanted.article())
                && liveFrom.equals(wanted.window().from());
    }

    Place place() {
        return new Place(slot, railId, position);
    }

    ArticleId article() {
        return articleId;
    }

    Window window() {
        return new Window(liveFrom, liveUntil);
    }
}
