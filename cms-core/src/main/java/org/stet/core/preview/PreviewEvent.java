package org.stet.core.preview;

import java.time.Instant;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.Subject;

/** A preview of a story was made or ended. */
record PreviewEvent(ArticleId article, Actor by, Instant at, String verb, String detail) implements ActorEvent {

    @Override
    public Subject subject() {
        return Subject.article(article.value());
    }
}
