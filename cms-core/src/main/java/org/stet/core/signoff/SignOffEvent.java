package org.stet.core.signoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.NewsroomEvent;
import org.stet.core.shared.Subject;

/** Somebody outside was asked about a revision, was no longer asked, or answered. */
public sealed interface SignOffEvent extends NewsroomEvent {

    ArticleId article();

    @Override
    default Subject subject() {
        return Subject.article(article().value());
    }

    /** A revision was put before {@code person}. */
    record Asked(ArticleId article, Actor by, Instant at, String person, int revision)
            implements SignOffEvent, ActorEvent {

        @Override
        public String verb() {
            return "asked for a sign-off of";
        }

        @Override
        public String detail() {
            return person + " on revision " + revision;
        }
    }

    /** The address leads nowhere any more. */
    record Revoked(ArticleId article, Actor by, Instant at, String person) implements SignOffEvent, ActorEvent {

        @Override
        public String verb() {
            return "revoked a sign-off of";
        }

        @Override
        public String detail() {
            return person;
        }
    }

    /** {@code person} answered who was asked by {@code askedBy}. Nobody was signed in. */
    record Decided(
            ArticleId article,
            Instant at,
            String person,
            AccountId askedBy,
            int revision,
            Decision decision,
            String words)
            implements SignOffEvent {

        @Override
        public @Nullable Long actorId() {
            return null;
        }

        @Override
        public String actorName() {
            return person + " (by link)";
        }

        @Override
        public String verb() {
            return decision.verb();
        }

        @Override
        public String detail() {
            return words.isEmpty() ? "revision " + revision : "revision " + revision + ": " + words;
        }
    }
}
