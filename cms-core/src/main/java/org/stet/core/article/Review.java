package org.stet.core.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.Actor;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;

/**
 * Where a text stands between writing and publishing: who submitted it, who is reading it, who decided what. A verb that is
 * refused leaves everything as it was.
 */
@Embeddable
class Review {

    @Enumerated(EnumType.STRING)
    private WorkflowState state = WorkflowState.DRAFT;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Claim claim;

    @Embedded
    private @Nullable ChangesRequest changesRequest;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable ReviewRequest request;

    @Embedded
    private @Nullable EndedApproval ended;

    /** A newer text begins; an approval of another one is void. What readers were shown of it keeps its own. */
    void reopen(Actor by, Instant now) {
        var next = state.moveBy(Verb.EDIT);
        if (next != state) {
            ended = state == WorkflowState.APPROVED && approval != null ? approval.endedBy(by, now) : null;
            approval = null;
        }
        state = next;
    }

    /** With no request of its own it goes to whom the last round was asked of. */
    void submit(int revision, @Nullable ReviewRequest asked, Actor by, Instant now) {
        state = state.moveBy(Verb.SUBMIT);
        submission = new Submission(revision, by.id(), now);
        request = asked == null && request != null ? request.again(now) : asked;
        claim = null;
        changesRequest = null;
        approval = null;
        ended = null;
    }

    /** Who submitted it and editors may ask another person or set another time, as long as it waits. */
    void ask(ReviewRequest asked, Actor by) {
        if (state != WorkflowState.IN_REVIEW) {
            throw IllegalTransition.because("Only a story in review can be asked of a reviewer.");
        }
        if (!mayAsk(by)) {
            throw new NotAllowed("Only who submitted this story or an editor can say who should review it.");
        }
        request = asked;
    }

    boolean mayAsk(Actor by) {
        return state == WorkflowState.IN_REVIEW && (submitted().by().equals(by.id()) || by.hasAny(Role.EDITOR));
    }

    void withdraw(Actor by) {
        var next = state.moveBy(Verb.WITHDRAW);
        if (!submitted().by().equals(by.id()) && !by.hasAny(Role.EDITOR)) {
            throw new NotAllowed("Only who submitted this story or an editor can withdraw it.");
        }
        state = next;
        submission = null;
        claim = null;
    }

    /** {@code false} when this person has it already. One whose reader has not looked for a while gives way. */
    boolean claim(Actor by, Instant now) {
        state = state.moveBy(Verb.CLAIM);
        if (claim == null || !claim.holdsAt(now)) {
            claim = new Claim(by.id(), now);
            return true;
        }
        if (!claim.by().equals(by.id())) {
            throw IllegalTransition.because("A colleague took this review. They or an editor can release it.");
        }
        return false;
    }

    /** {@code false} when nobody has it. */
    boolean release(Actor by) {
        state = state.moveBy(Verb.RELEASE);
        if (claim == null) {
            return false;
        }
        if (!claim.by().equals(by.id()) && !by.hasAny(Role.EDITOR)) {
            throw new NotAllowed("Only who took this review or an editor can release it.");
        }
        claim = null;
        return true;
    }

    void sendBack(String why, Actor by, Instant now) {
        state = state.moveBy(Verb.REQUEST_CHANGES);
        changesRequest = new ChangesRequest(by.id(), now, why);
        submission = null;
        claim = null;
    }

    void requireDecisionOn(Revision revision) {
        state.moveBy(Verb.APPROVE);
        var submitted = submitted().revision();
        if (submitted != revision.number()) {
            throw IllegalTransition.because(
                    "Revision " + submitted + " was submitted meanwhile. Read that one before you decide.");
        }
    }

    void approve(Revision revision, @Nullable Instant publishAt, Actor by, Instant now) {
        state = state.moveBy(Verb.APPROVE);
        approval = new Approval(revision.number(), revision.contentHash(), by.id(), now, publishAt);
        claim = null;
        request = null;
    }

    void settle(Verb verb) {
        state = state.moveBy(verb);
    }

    void unsettle() {
        if (state == WorkflowState.SETTLED) {
            state = state.moveBy(Verb.CANCEL);
        }
    }

    /** The submission a reviewer decides on. */
    Submission submitted() {
        if (submission == null) {
            throw new IllegalStateException("In review without a submission");
        }
        return submission;
    }

    /** The approval, if it is still about the present text. */
    @Nullable
    Approval standingApproval() {
        return state == WorkflowState.APPROVED || state == WorkflowState.SETTLED ? approval : null;
    }

    WorkflowState state() {
        return state;
    }

    @Nullable
    Submission submission() {
        return submission;
    }

    @Nullable
    Claim claim() {
        return claim;
    }

    /** The claim, while who took it still looks. */
    @Nullable
    Claim claimAt(Instant now) {
        return claim != null && claim.holdsAt(now) ? claim : null;
    }

    @Nullable
    ReviewRequest request() {
        return state == WorkflowState.IN_REVIEW ? request : null;
    }

    /** Whom the next round would be asked of. */
    @Nullable
    ReviewRequest requestBefore() {
        return request;
    }

    @Nullable
    EndedApproval ended() {
        return ended;
    }

    @Nullable
    ChangesRequest changesRequest() {
        return changesRequest;
    }
}
