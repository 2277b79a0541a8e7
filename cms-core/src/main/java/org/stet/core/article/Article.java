package org.stet.core.article;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.shared.Slug;

/** A story: its address, its working copy and where that copy stands. What readers see is a publication, never this. */
@Entity
@Table(name = "article")
class Article extends AbstractAggregateRoot<Article> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable Slug slug;

    @Embedded
    private Review review = new Review();

    @Embedded
    private WorkingText text;

    private AccountId createdBy;
    private Instant createdAt;

    @Embedded
    private @Nullable Embargo embargo;

    @Embedded
    private @Nullable Trashed trashed;

    @Embedded
    private Writers writers = new Writers();

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(Actor by, Instant now) {
        createdBy = by.id();
        createdAt = now;
        text = new WorkingText(by, now);
    }

    /** Takes over a newer text; {@code false} when nothing changed, and then nothing at all happens. */
    boolean edit(Content next, Set<AccountId> by, Actor actor, int baseTextVersion, Instant now) {
        requireNotTrashed();
        var json = ContentJson.write(next);
        if (text.isSameAs(json)) {
            return false;
        }
        var before = review.state();
        before.moveBy(Verb.EDIT);
        text.replaceBy(next, json, baseTextVersion, actor, now);
        by.forEach(writers::wrote);
        var ended = review.standingApproval();
        review.reopen(actor, now);
        if (before != review.state()) {
            registerEvent(new ArticleEvent.Reopened(articleId(), actor, now, before, ended));
        }
        return true;
    }

    /** Makes a frozen text the working copy again. It counts as written by its writers and by who brings it back. */
    boolean bringBack(Revision revision, Actor actor, int baseTextVersion, Instant now) {
        var by = new HashSet<>(revision.writers());
        by.add(actor.id());
        return edit(revision.content(), by, actor, baseTextVersion, now);
    }

    boolean isAlready(Content content) {
        return text.isSameAs(ContentJson.write(content));
    }

    void created(Actor by, Instant now) {
        registerEvent(new ArticleEvent.Created(articleId(), by, now));
    }

    void requireSubmittable(Actor by) {
        requireNotTrashed();
        requireOwnOr(by, "Only its writers or an editor can submit this story.");
        review.state().moveBy(Verb.SUBMIT);
        var gaps = content().gaps();
        if (!gaps.isEmpty()) {
            throw Incomplete.missing(gaps);
        }
    }

    void submit(Revision frozen, @Nullable ReviewRequest request, Actor by, Instant now) {
        requireSubmittable(by);
        review.submit(frozen.number(), request, by, now);
        text.freeze();
        var asked = review.request();
        registerEvent(new ArticleEvent.Submitted(
                articleId(), by, now, frozen.number(), asked == null ? null : asked.reviewer()));
        tellWhoIsAsked(by, now);
    }

    void ask(ReviewRequest request, Actor by, Instant now) {
        if (!request.equals(review.request())) {
            review.ask(request, by);
            tellWhoIsAsked(by, now);
        }
    }

    private void tellWhoIsAsked(Actor by, Instant now) {
        var asked = review.request();
        if (asked != null && !asked.isOpen()) {
            registerEvent(new ReviewerAsked(articleId(), by, now, asked.reviewer(), asked.due()));
        }
    }

    void withdraw(Actor by, Instant now) {
        review.withdraw(by);
        registerEvent(new ArticleEvent.Withdrawn(articleId(), by, now));
    }

    void claim(Actor by, Instant now) {
        if (review.claim(by, now)) {
            registerEvent(new ArticleEvent.Claimed(articleId(), by, now));
        }
    }

    void release(Actor by, Instant now) {
        if (review.release(by)) {
            registerEvent(new ArticleEvent.Released(articleId(), by, now));
        }
    }

    void requestChanges(String reason, Actor by, Instant now) {
        review.state().moveBy(Verb.REQUEST_CHANGES);
        var why = Reasons.required(reason, "Say what should change: the writer meets your reason in the editor.");
        review.sendBack(why, by, now);
        registerEvent(new ArticleEvent.ChangesAsked(articleId(), by, now, why));
    }

    /** Lets the submitted revision stand. Nobody lets their own words stand while {@code fourEyes} is the rule. */
    void approve(Revision revision, FourEyes fourEyes, @Nullable Instant publishAt, Actor by, Instant now) {
        review.requireDecisionOn(revision);
        if (isOwnWork(by, fourEyes)) {
            throw OwnWork.contributed();
        }
        if (publishAt != null && !revision.content().gaps().isEmpty()) {
            throw Incomplete.forReaders(revision.content().gaps());
        }
        review.approve(revision, publishAt, by, now);
        writers.allLetStand();
        registerEvent(new ArticleEvent.Approved(articleId(), by, now, revision.number()));
    }

    /** The approved revision has a window now. */
    void settle(Verb verb) {
        requireNotTrashed();
        review.settle(verb);
    }

    /** The window was cancelled before it opened; the approval stands as long as the text does. */
    void unsettle() {
        review.unsettle();
    }

    /** Changes the address; answers the former one, if there was one. */
    @Nullable
    Slug moveTo(Slug next, Actor by, Instant now) {
        requireNotTrashed();
        requireOwnOr(by, "Only its writers or an editor can change the address of this story.");
        var former = slug;
        if (next.equals(former)) {
            return null;
        }
        slug = next;
        registerEvent(new SlugChanged(articleId(), by, now, former, next));
        return former;
    }

    /** Sets an embargo or moves it on. Ending it earlier is lifting it, which takes an editor's name and reason. */
    void embargo(Instant until, Actor by, Instant now) {
        requireNotTrashed();
        requireOwnOr(by, "Only its writers or an editor can put an embargo on this story.");
        embargo = Embargo.after(embargo, until, by);
        registerEvent(new ArticleEvent.Embargoed(articleId(), by, now, until));
    }

    void liftEmbargo(String reason, Actor by, Instant now) {
        requireNotTrashed();
        if (embargo == null) {
            throw IllegalTransition.because("There is no embargo on this story.");
        }
        var why = Reasons.required(reason, "Say why the embargo can be lifted; it is recorded under your name.");
        embargo = null;
        registerEvent(new ArticleEvent.EmbargoLifted(articleId(), by, now, why));
    }

    void trash(Actor by, Instant now) {
        requireNotTrashed();
        requireOwnOr(by, "Only its writers or an editor can put this story in the trash.");
        if (review.state() == WorkflowState.IN_REVIEW) {
            throw IllegalTransition.of(Verb.TRASH, review.state());
        }
        trashed = new Trashed(by.id(), now);
        registerEvent(new ArticleTrashed(articleId(), by, now));
    }

    void restore(Actor by, Instant now) {
        if (trashed == null) {
            throw IllegalTransition.because("This story is not in the trash.");
        }
        requireOwnOr(by, "Only its writers or an editor can take this story out of the trash.");
        trashed = null;
        registerEvent(new ArticleEvent.Restored(articleId(), by, now));
    }

    private void requireNotTrashed() {
        if (trashed != null) {
            throw IllegalTransition.because("This story is in the trash. Restore it first.");
        }
    }

    private void requireOwnOr(Actor by, String otherwise) {
        if (!isOwnOrEditors(by)) {
            throw new NotAllowed(otherwise);
        }
    }

    boolean isOwnOrEditors(Actor actor) {
        return actor.hasAny(Role.EDITOR) || createdBy.equals(actor.id()) || writers.include(actor.id());
    }

    boolean isOwnWork(Actor actor, FourEyes rule) {
        return rule == FourEyes.REQUIRED && writers.unapproved().contains(actor.id());
    }

    /** Those whose words nobody else has let stand yet. */
    Set<AccountId> unapprovedWriters() {
        return writers.unapproved();
    }

    Review review() {
        return review;
    }

    ArticleId articleId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new ArticleId(id);
    }

    Content content() {
        return text.content();
    }

    WorkingText text() {
        return text;
    }

    int textVersion() {
        return text.version();
    }

    @Nullable
    Slug slug() {
        return slug;
    }

    @Nullable
    Trashed trashed() {
        return trashed;
    }

    @Nullable
    Embargo embargo() {
        return embargo;
    }
}
