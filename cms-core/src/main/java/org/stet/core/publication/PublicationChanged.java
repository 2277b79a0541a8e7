package org.stet.core.publication;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** What readers see of a story, now or later, was changed by one of the publication verbs. */
public record PublicationChanged(
        ArticleId article, Actor by, Instant at, String verb, String detail, Set<Subject> touched)
        implements ActorEvent, SeenByReaders {

    @Override
    public Subject subject() {
        return Subject.article(article.value());
    }
}
