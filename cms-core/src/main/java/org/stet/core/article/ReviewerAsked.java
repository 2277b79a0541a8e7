package org.stet.core.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;

/** Somebody is asked to review a story, or it is wanted by a time. */
public record ReviewerAsked(
        ArticleId article,
        Actor by,
        Instant at,
        @Nullable AccountId reviewer,
        @Nullable Instant due) implements ArticleEvent {

    @Override
    public String verb() {
        return "asked for a review";
    }

    @Override
    public String detail() {
        return due == null ? "" : "by " + due;
    }
}
