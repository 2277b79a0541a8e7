package org.stet.core.article;

import java.time.Instant;
import org.stet.core.account.Actor;

/** Somebody put a story in the trash. A listener that knows it to be public may refuse by throwing. */
public record ArticleTrashed(ArticleId article, Actor by, Instant at) implements ArticleEvent {

    @Override
    public String verb() {
        return "put in the trash";
    }
}
