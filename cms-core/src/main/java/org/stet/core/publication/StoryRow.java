package org.stet.core.publication;

import java.time.Instant;
import java.util.Comparator;
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
 * this person may use on it now; {@code claimLapsed} names who took the review and has not looked at it for a while.
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
        @Nullable String claimLapsed,
        Asked asked,
        @Nullable String changesReason,
        @Nullable Disposal trashed,
        int openThreads,
        Set<Verb> verbs) {

    /** Who a submission is asked of, and by when; all absent where nobody said. */
    public record Asked(
            @Nullable AccountId reviewer,
            @Nullable String name,
            @Nullable Instant due) {

        public static final Asked NOBODY = new Asked(null, null, null);

        public boolean isOf(AccountId person) {
            return person.equals(reviewer);
        }

        public boolean isOverdueAt(Instant now) {
            return due != null && !due.isAfter(now);
        }
    }

    /** What this person is asked for comes first, then what is due, then what has waited longest. */
    public static Comparator<StoryRow> byUrgencyFor(AccountId person) {
        return Comparator.comparing((StoryRow row) -> !row.asked.isOf(person))
                .thenComparing(row -> row.asked.due(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(StoryRow::since);
    }

    /** Who put the story in the trash, and when. */
    public record Disposal(String by, Instant at) {}
}
