package org.stet.core.comment;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Subject;

/**
 * Something was said about a story. {@code participants} are all who wrote in the thread before, {@code mentioned} those whom
 * the new words name for the first time; the actor may be among them. No event carries what was said.
 */
public interface CommentEvent extends ActorEvent {

    ArticleId article();

    ThreadId thread();

    @Override
    default Subject subject() {
        return Subject.article(article().value());
    }

    record ThreadOpened(
            ArticleId article,
            ThreadId thread,
            CommentId comment,
            Set<AccountId> mentioned,
            Actor by,
            Instant at,
            String detail)
            implements CommentEvent {
        @Override
        public String verb() {
            return "commented";
        }
    }

    record CommentAdded(
            ArticleId article,
            ThreadId thread,
            CommentId comment,
            Set<AccountId> mentioned,
            Set<AccountId> participants,
            Actor by,
            Instant at,
            String detail)
            implements CommentEvent {
        @Override
        public String verb() {
            return "replied to a comment";
        }
    }

    record CommentEdited(
            ArticleId article,
            ThreadId thread,
            CommentId comment,
            Set<AccountId> mentioned,
            Actor by,
            Instant at,
            String detail)
            implements CommentEvent {
        @Override
        public String verb() {
            return "edited a comment";
        }
    }

    record CommentRemoved(ArticleId article, ThreadId thread, CommentId comment, Actor by, Instant at, String detail)
            implements CommentEvent {
        @Override
        public String verb() {
            return "deleted a comment";
        }
    }

    record ThreadResolved(
            ArticleId article, ThreadId thread, Set<AccountId> participants, Actor by, Instant at, String detail)
            implements CommentEvent {
        @Override
        public String verb() {
            return "resolved a comment";
        }
    }

    record ThreadReopened(
            ArticleId article, ThreadId thread, Set<AccountId> participants, Actor by, Instant at, String detail)
            implements CommentEvent {
        @Override
        public String verb() {
            return "reopened a comment";
        }
    }
}
