package org.stet.core.article;

import java.util.Optional;

/** Where the working copy stands. It says nothing about what readers see. */
public enum WorkflowState {
    /** Being written. */
    DRAFT,
    /** A frozen revision waits for a reviewer. */
    IN_REVIEW,
    /** A reviewer asked for changes and said why. */
    CHANGES_REQUESTED,
    /** Somebody who did not write it let it stand. */
    APPROVED,
    /** What was let stand is published or scheduled, and nothing newer has been written. */
    SETTLED;

    /** The one table of legal moves; empty where the verb is not allowed in this state. */
    Optional<WorkflowState> after(Verb verb) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (verb) {
                            case EDIT -> DRAFT;
                            case SUBMIT -> IN_REVIEW;
                            default -> null;
                        };
                    case IN_REVIEW ->
                        switch (verb) {
                            case WITHDRAW -> DRAFT;
                            case CLAIM, RELEASE -> IN_REVIEW;
                            case REQUEST_CHANGES -> CHANGES_REQUESTED;
                            case APPROVE -> APPROVED;
                            default -> null;
                        };
                    case CHANGES_REQUESTED ->
                        switch (verb) {
                            case EDIT -> CHANGES_REQUESTED;
                            case SUBMIT -> IN_REVIEW;
                            default -> null;
                        };
                    case APPROVED ->
                        switch (verb) {
                            case EDIT -> DRAFT;
                            case PUBLISH, SCHEDULE -> SETTLED;
                            default -> null;
                        };
                    case SETTLED ->
                        switch (verb) {
                            case EDIT -> DRAFT;
                            case PUBLISH, SCHEDULE -> SETTLED;
                            case CANCEL -> APPROVED;
                            default -> null;
                        };
                });
    }

    WorkflowState moveBy(Verb verb) {
        return after(verb).orElseThrow(() -> IllegalTransition.of(verb, this));
    }

    /** The state as people say it. */
    public String words() {
        return switch (this) {
            case DRAFT -> "a draft";
            case IN_REVIEW -> "in review";
            case CHANGES_REQUESTED -> "waiting for changes";
            case APPROVED -> "approved";
            case SETTLED -> "settled";
        };
    }
}
