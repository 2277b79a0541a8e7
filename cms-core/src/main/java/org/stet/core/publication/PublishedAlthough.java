package org.stet.core.publication;

import java.time.Instant;
import java.util.List;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hint;
import org.stet.core.shared.Subject;

/** An editor let readers see a revision although something in it deserved a second look, and said why. */
public record PublishedAlthough(ArticleId article, Actor by, Instant at, int revision, List<Hint> hints, String reason)
        implements ActorEvent {

    @Override
    public Subject subject() {
        return Subject.article(article.value());
    }

    @Override
    public String verb() {
        return "published although";
    }

    @Override
    public String detail() {
        return NotReady.words(hints) + ": " + reason;
    }
}
