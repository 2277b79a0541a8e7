package org.stet.core.article;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.shared.Slug;

/**
 * Where a story's working copy stands, and what the person who asks may do with it. {@code ownWork} is true where four eyes
 * forbid this person to let the submitted text stand.
 */
public record WorkingCopy(
        ArticleId id,
        @Nullable Slug slug,
        WorkflowState state,
        Content content,
        int textVersion,
        AccountId editedBy,
        Instant editedAt,
        @Nullable Submission submission,
        @Nullable Claim claim,
        @Nullable ChangesRequest changesRequest,
        @Nullable Approval approval,
        @Nullable Embargo embargo,
        @Nullable Trashed trashed,
        Set<Verb> allowed,
        boolean ownWork) {

    static WorkingCopy of(Article article, Actor actor, FourEyes rule) {
        var ownWork = article.isOwnWork(actor, rule);
        var review = article.review();
        var text = article.text();
        return new WorkingCopy(
                article.articleId(),
                article.slug(),
                review.state(),
                text.content(),
                text.version(),
                text.editedBy(),
                text.editedAt(),
                review.submission(),
                review.claim(),
                review.changesRequest(),
                review.standingApproval(),
                article.embargo(),
                article.trashed(),
                AllowedVerbs.on(article, actor, ownWork),
                ownWork);
    }

    /** The same story with its text in other words for the same things. */
    WorkingCopy with(Content other) {
        return new WorkingCopy(
                id,
                slug,
                state,
                other,
                textVersion,
                editedBy,
                editedAt,
                submission,
                claim,
                changesRequest,
                approval,
                embargo,
                trashed,
                allowed,
                ownWork);
    }
}
