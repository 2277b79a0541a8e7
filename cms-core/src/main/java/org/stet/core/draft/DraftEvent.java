package org.stet.core.draft;

import java.time.Instant;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Subject;

/** Something that happened to a parallel draft of a story. {@code writer} is who wrote its text. */
public interface DraftEvent extends ActorEvent {

    ArticleId article();

    DraftId draft();

    AccountId writer();

    String name();

    @Override
    default Subject subject() {
        return Subject.article(article().value());
    }

    @Override
    default String detail() {
        return name();
    }

    record Kept(ArticleId article, DraftId draft, AccountId writer, String name, Actor by, Instant at)
            implements DraftEvent {
        @Override
        public String verb() {
            return "wrote a parallel draft";
        }
    }

    record Renamed(ArticleId article, DraftId draft, AccountId writer, String name, Actor by, Instant at)
            implements DraftEvent {
        @Override
        public String verb() {
            return "renamed a parallel draft";
        }
    }

    record TakenOver(ArticleId article, DraftId draft, AccountId writer, String name, Actor by, Instant at)
            implements DraftEvent {
        @Override
        public String verb() {
            return "took over a parallel draft";
        }
    }

    record Discarded(ArticleId article, DraftId draft, AccountId writer, String name, Actor by, Instant at)
            implements DraftEvent {
        @Override
        public String verb() {
            return "discarded a parallel draft";
        }
    }

    record BroughtBack(ArticleId article, DraftId draft, AccountId writer, String name, Actor by, Instant at)
            implements DraftEvent {
        @Override
        public String verb() {
            return "brought back a parallel draft";
        }
    }
}
