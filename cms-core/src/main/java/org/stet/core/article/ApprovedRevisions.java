package org.stet.core.article;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.shared.EditingService;

/** What publishing may take from a story: the one revision that was let stand, and the word that it now has a window. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class ApprovedRevisions {

    private final Articles articles;
    private final Revisions revisions;

    ApprovedRevisions(Articles articles, Revisions revisions) {
        this.articles = articles;
        this.revisions = revisions;
    }

    /**
     * A frozen revision somebody let stand, and the embargo on its story, if there is one. It was reviewed if that somebody is
     * not among those whose words it was.
     */
    public record Approved(
            ArticleId article,
            long revisionId,
            int number,
            @Nullable Embargo embargo,
            boolean reviewed) {}

    /** Locks the story and settles its approved revision; {@link IllegalTransition} when none stands. */
    public Approved settle(ArticleId id, Verb verb) {
        var article = articles.lock(id);
        article.settle(verb);
        var approval = article.review().standingApproval();
        if (approval == null) {
            throw IllegalTransition.of(verb, article.review().state());
        }
        var revision = revisions.require(id, approval.revision());
        if (!revision.contentHash().equals(approval.contentHash())) {
            throw new IllegalStateException("Revision " + revision.id() + " is not what was approved");
        }
        articles.save(article);
        var reviewed = !revision.writers().contains(approval.by());
        return new Approved(id, revision.id(), revision.number(), article.embargo(), reviewed);
    }

    /** Locks the story for a verb that only moves windows. */
    public @Nullable Embargo lock(ArticleId id) {
        return articles.lock(id).embargo();
    }

    /** The settled revision lost its window before it opened; it is approved again, if its text is still the newest. */
    public void unsettle(ArticleId id, long revisionId) {
        var article = articles.lock(id);
        var approval = article.review().standingApproval();
        if (approval != null && revisions.require(id, approval.revision()).id() == revisionId) {
            article.unsettle();
            articles.save(article);
        }
    }
}
