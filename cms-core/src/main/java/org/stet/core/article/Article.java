package org.stet.core.article;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @Enumerated(EnumType.STRING)
    private WorkflowState state = WorkflowState.DRAFT;

    @Embedded
    private WorkingText text;

    private AccountId createdBy;
    private Instant createdAt;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Claim claim;

    @Embedded
    private @Nullable ChangesRequest changesRequest;

    @Embedded
    private @Nullable Approval approval;

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
        var before = state;
        state = state.moveBy(Verb.EDIT);
        text.replaceBy(next, json, baseTextVersion, actor, now);
        by.forEach(writers::wrote);
        if (before != state) {
            approval = null;
            registerEvent(new ArticleEvent.Reopened(articleId(), actor, now, before));
        }
        return true;
    }

    void created(Actor by, Instant now) {
        registerEvent(new ArticleEvent.Created(articleId(), by, now));
    }

    void requireSubmittable(Actor by) {
        requireNotTrashed();
        requireOwnOr(by, "Only its writers or an editor can submit this story.");
        state.moveBy(Verb.SUBMIT);
        var gaps = content().gaps();
        if (!gaps.isEmpty()) {
            throw Incomplete.missing(gaps);
        }
    }

    void submit(Revision frozen, Actor by, Instant now) {
        requireSubmittable(by);
        state = state.moveBy(Verb.SUBMIT);
        submission = new Submission(frozen.number(), by.id(), now);
        claim = null;
        changesRequest = null;
        approval = null;
        registerEvent(new ArticleEvent.Submitted(articleId(), by, now, frozen.number()));
    }

    void withdraw(Actor by, Instant now) {
        var next = state.moveBy(Verb.WITHDRAW);
        if (!submitted().by().equals(by.id()) && !by.hasAny(Role.EDITOR)) {
            throw new NotAllowed("Only who submitted this story or an editor can withdraw it.");
        }
        state = next;
        submission = null;
        claim = null;
        registerEvent(new ArticleEvent.Withdrawn(articleId(), by, now));
    }

    void claim(Actor by, Instant now) {
        state = state.moveBy(Verb.CLAIM);
        if (claim != null && claim.by().equals(by.id())) {
            return;
        }
        claim = new Claim(by.id(), now);
        registerEvent(new ArticleEvent.Claimed(articleId(), by, now));
    }

    void release(Actor by, Instant now) {
        state = state.moveBy(Verb.RELEASE);
        if (claim == null) {
            return;
        }
        if (!claim.by().equals(by.id()) && !by.hasAny(Role.EDITOR)) {
            throw new NotAllowed("Only who took this review or an editor can release it.");
        }
        claim = null;
        registerEvent(new ArticleEvent.Released(articleId(), by, now));
    }

    void requestChanges(String reason, Actor by, Instant now) {
        var next = state.moveBy(Verb.REQUEST_CHANGES);
        var why = Reasons.required(reason, "Say what should change: the writer meets your reason in the editor.");
        state = next;
        changesRequest = new ChangesRequest(by.id(), now, why);
        submission = null;
        claim = null;
        registerEvent(new ArticleEvent.ChangesAsked(articleId(), by, now, why));
    }

    /** Lets the submitted revision stand. Nobody lets their own words stand while {@code fourEyes} is the rule. */
    void approve(Revision revision, FourEyes fourEyes, @Nullable Instant publishAt, Actor by, Instant now) {
        var next = state.moveBy(Verb.APPROVE);
        if (submitted().revision() != revision.number()) {
            throw IllegalTransition.because("Revision " + submitted().revision()
                    + " was submitted meanwhile. Read that one before you decide.");
        }
        if (fourEyes == FourEyes.REQUIRED && writers.unapproved().contains(by.id())) {
            throw OwnWork.contributed();
        }
        state = next;
        approval = new Approval(revision.number(), revision.contentHash(), by.id(), now, publishAt);
        writers.allLetStand();
        claim = null;
        registerEvent(new ArticleEvent.Approved(articleId(), by, now, revision.number()));
    }

    /** The approved revision has a window now. */
    void settle(Verb verb) {
        requireNotTrashed();
        state = state.moveBy(verb);
    }

    /** The window was cancelled before it opened; the approval stands as long as the text does. */
    void unsettle() {
        if (state == WorkflowState.SETTLED) {
            state = state.moveBy(Verb.CANCEL);
        }
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

    void embargo(Instant until, Actor by, Instant now) {
        requireNotTrashed();
        embargo = new Embargo(until, by.id());
        registerEvent(new ArticleEvent.Embargoed(articleId(), by, now, until));
    }

    void liftEmbargo(String reason, Actor by, Instant now) {
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
        if (state == WorkflowState.IN_REVIEW) {
            throw IllegalTransition.of(Verb.TRASH, state);
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

    private Submission submitted() {
        if (submission == null) {
            throw new IllegalStateException("In review without a submission: " + id);
        }
        return submission;
    }

    /** Those whose words nobody else has let stand yet. */
    Set<AccountId> unapprovedWriters() {
        return writers.unapproved();
    }

    WorkingCopy seenBy(Actor actor, FourEyes rule) {
        var ownWork = rule == FourEyes.REQUIRED && writers.unapproved().contains(actor.id());
        return new WorkingCopy(
                articleId(),
                slug,
                state,
                content(),
                text.version(),
                text.editedBy(),
                text.editedAt(),
                submission,
                claim,
                changesRequest,
                standingApproval(),
                embargo,
                trashed,
                AllowedVerbs.on(this, actor, ownWork),
                ownWork);
    }

    /** The approval, if it is still about this very text. */
    @Nullable
    Approval standingApproval() {
        return state == WorkflowState.APPROVED || state == WorkflowState.SETTLED ? approval : null;
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

    /** The working copy, character for character. */
    String json() {
        return text.json();
    }

    WorkflowState state() {
        return state;
    }

    int textVersion() {
        return text.version();
    }

    @Nullable
    Slug slug() {
        return slug;
    }

    @Nullable
    Submission submission() {
        return submission;
    }

    @Nullable
    Claim claim() {
        return claim;
    }

    boolean isTrashed() {
        return trashed != null;
    }

    @Nullable
    Embargo embargo() {
        return embargo;
    }
}
