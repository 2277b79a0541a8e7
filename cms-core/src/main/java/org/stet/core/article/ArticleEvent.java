package org.stet.core.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.Subject;

/** Something that happened to a story. */
public interface ArticleEvent extends ActorEvent {

    ArticleId article();

    @Override
    default Subject subject() {
        return Subject.article(article().value());
    }

    record Created(ArticleId article, Actor by, Instant at) implements ArticleEvent {
        @Override
        public String verb() {
            return "created";
        }
    }

    /** A text that was approved or settled is being changed; its approval is void, what is live stays live. */
    record Reopened(
            ArticleId article,
            Actor by,
            Instant at,
            WorkflowState before,
            @Nullable Approval ended) implements ArticleEvent {
        @Override
        public String verb() {
            return before == WorkflowState.APPROVED ? "edited, which voided the approval" : "began a new version";
        }
    }

    /** {@code asked} is who shall review it, where somebody is asked by name. */
    record Submitted(
            ArticleId article,
            Actor by,
            Instant at,
            int revision,
            @Nullable AccountId asked) implements ArticleEvent {
        @Override
        public String verb() {
            return "submitted for review";
        }

        @Override
        public String detail() {
            return "revision " + revision;
        }
    }

    record Withdrawn(ArticleId article, Actor by, Instant at) implements ArticleEvent {
        @Override
        public String verb() {
            return "withdrew";
        }
    }

    record Claimed(ArticleId article, Actor by, Instant at) implements ArticleEvent {
        @Override
        public String verb() {
            return "took the review";
        }
    }

    record Released(ArticleId article, Actor by, Instant at) implements ArticleEvent {
        @Override
        public String verb() {
            return "released the review";
        }
    }

    record ChangesAsked(ArticleId article, Actor by, Instant at, String reason) implements ArticleEvent {
        @Override
        public String verb() {
            return "requested changes";
        }

        @Override
        public String detail() {
            return reason;
        }
    }

    record Approved(ArticleId article, Actor by, Instant at, int revision) implements ArticleEvent {
        @Override
        public String verb() {
            return "approved";
        }

        @Override
        public String detail() {
            return "revision " + revision;
        }
    }

    record Embargoed(ArticleId article, Actor by, Instant at, Instant until) implements ArticleEvent {
        @Override
        public String verb() {
            return "set an embargo";
        }

        @Override
        public String detail() {
            return "until " + until;
        }
    }

    record EmbargoLifted(ArticleId article, Actor by, Instant at, String reason) implements ArticleEvent {
        @Override
        public String verb() {
            return "lifted the embargo";
        }

        @Override
        public String detail() {
            return reason;
        }
    }

    record Restored(ArticleId article, Actor by, Instant at) implements ArticleEvent {
        @Override
        public String verb() {
            return "restored from the trash";
        }
    }
}
