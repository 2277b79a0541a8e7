package org.stet.core.article;

import java.time.Instant;
import java.util.Optional;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;

/**
 * Freezes texts as revisions, and nothing twice. Stretches of saves end when the next one begins: no timer has to run, and
 * what was written last is the working copy itself.
 */
class History {

    private final Revisions revisions;

    History(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Freezes the working copy, whatever stands in the history already. */
    Revision freeze(Article article, RevisionCause cause, AccountId by, Instant at) {
        return revisions.save(next(article, cause, by, at));
    }

    /** Keeps the working copy before another text takes its place. */
    void keepBeforeReplacing(Article article, Actor by, Instant now) {
        if (!isKnown(article)) {
            freeze(article, RevisionCause.REPLACED, by.id(), now);
        }
        article.text().freeze();
    }

    /** The text as it is before a save, where that save ends the stretch it was written in. */
    Optional<Revision> endedBy(Article article, Actor by, Instant now) {
        var text = article.text();
        return text.endsStretch(by, now) && !isKnown(article)
                ? Optional.of(next(article, RevisionCause.WRITTEN, text.editedBy(), text.editedAt()))
                : Optional.empty();
    }

    void keep(Revision revision) {
        revisions.save(revision);
    }

    private boolean isKnown(Article article) {
        return article.textVersion() == 0
                || revisions
                        .findFirstByArticleIdOrderByNumberDesc(article.articleId())
                        .filter(last -> article.text().hasHash(last.contentHash()))
                        .isPresent();
    }

    private Revision next(Article article, RevisionCause cause, AccountId by, Instant at) {
        return new Revision(article, revisions.lastNumber(article.articleId()) + 1, cause, by, at);
    }
}
