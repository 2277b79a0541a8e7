package org.stet.core.publication;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkflowState;
import org.stet.core.category.CategoryId;

/**
 * A story as the console lists it: both facts side by side. {@code since} is when it came to where it stands: submitted,
 * sent back, approved or last edited; {@code by} is who did that. {@code openThreads} are comments not yet resolved. {@code verbs} are those of the verbs a list offers which
 * this person may use on it now.
 */
public record StoryRow(
        ArticleId id,
        String headline,
        WorkflowState state,
        ReaderView readers,
        @Nullable CategoryId category,
        int words,
        Instant since,
        String by,
        String editedBy,
        Instant editedAt,
        @Nullable Integer submittedRevision,
        @Nullable AccountId claimedBy,
        @Nullable String claimedByName,
        @Nullable String changesReason,
        @Nullable Disposal trashed,
        int openThreads,
        Set<Verb> verbs) {

    /** Who put the story in the trash, and when. */
    public record Disposal(String by, Instant at) {}
}
