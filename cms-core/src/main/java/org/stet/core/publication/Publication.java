package org.stet.core.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.stet.core.account.Actor;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Window;

/** A revision that readers see during a window. Written once; afterwards only the end moves, by {@link Timeline} alone. */
@Entity
@Table(name = "publication")
class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private ArticleId articleId;
    private long revisionId;
    private Instant liveFrom;
    private Instant liveUntil;

    @Enumerated(EnumType.STRING)
    private ChangeKind changeKind;

    private String note;

    /** Whether somebody other than its writers let the revision stand. */
    private boolean reviewed;

    @Column(name = "published_by")
    private AccountId by;

    @Column(name = "published_at")
    private Instant at;

    @Embedded
    private @Nullable Ending ending;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(
            ArticleId article, long revisionId, boolean reviewed, Window window, Change change, Actor by, Instant now) {
        this.articleId = article;
        this.revisionId = revisionId;
        this.reviewed = reviewed;
        this.liveFrom = window.from();
        this.liveUntil = window.until();
        this.changeKind = change.kind();
        this.note = change.note();
        this.by = by.id();
        this.at = now;
    }

    void end(Window shortened, Ending ending) {
        this.liveUntil = shortened.until();
        this.ending = ending;
    }

    /** The end somebody gave this window is taken back, or moved on to {@code until}. */
    void reopenUntil(Instant until, @Nullable Ending ending) {
        this.liveUntil = until;
        this.ending = ending;
    }

    Window window() {
        return new Window(liveFrom, liveUntil);
    }

    /** When somebody last opened or ended this window, by the database. */
    Instant lastChanged() {
        return ending == null || ending.at().isBefore(at) ? at : ending.at();
    }

    boolean wasReplaced() {
        return ending != null && ending.verb() == EndVerb.REPLACED;
    }

    PublicationId publicationId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new PublicationId(id);
    }

    boolean is(PublicationId other) {
        return id != null && id == other.value();
    }

    ArticleId article() {
        return articleId;
    }

    long revisionId() {
        return revisionId;
    }

    boolean wasReviewed() {
        return reviewed;
    }

    Change change() {
        return new Change(changeKind, note);
    }

    @Nullable
    Ending ending() {
        return ending;
    }
}
