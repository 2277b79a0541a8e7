package org.stet.core.presence;

import java.time.Instant;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Subject;

/** Something between two people who want to write the same story. */
public interface PresenceEvent extends ActorEvent {

    ArticleId article();

    @Override
    default Subject subject() {
        return Subject.article(article().value());
    }

    /** {@code holder} is asked to hand over. */
    record TakeoverAsked(ArticleId article, Actor by, Instant at, AccountId holder, String holderName)
            implements PresenceEvent {
        @Override
        public String verb() {
            return "asked to take over";
        }

        @Override
        public String detail() {
            return "from " + holderName;
        }
    }

    /** The holder lets {@code asker} write. */
    record HandedOver(ArticleId article, Actor by, Instant at, AccountId asker, String askerName)
            implements PresenceEvent {
        @Override
        public String verb() {
            return "handed over";
        }

        @Override
        public String detail() {
            return "to " + askerName;
        }
    }

    /** The holder goes on writing; {@code asker} was told so. */
    record TakeoverDeclined(ArticleId article, Actor by, Instant at, AccountId asker, String askerName)
            implements PresenceEvent {
        @Override
        public String verb() {
            return "kept writing";
        }

        @Override
        public String detail() {
            return "though " + askerName + " asked to take over";
        }
    }

    /** Nobody answered, so who asked writes now instead of {@code holder}. */
    record LeaseTaken(ArticleId article, Actor by, Instant at, AccountId holder, String holderName)
            implements PresenceEvent {
        @Override
        public String verb() {
            return "took over";
        }

        @Override
        public String detail() {
            return "from " + holderName + ", who did not answer";
        }
    }
}
