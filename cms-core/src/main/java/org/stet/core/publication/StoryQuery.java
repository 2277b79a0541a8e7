package org.stet.core.publication;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkflowState;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Text;
import org.stet.core.shared.Window;

/**
 * Which stories a list shows. An empty set of states means all. Every filter and order is one of a fixed list; nothing a
 * person types becomes part of a query's text.
 */
public record StoryQuery(
        String text,
        Set<ArticleId> found,
        Set<WorkflowState> states,
        Readers readers,
        @Nullable CategoryId category,
        @Nullable AccountId writer,
        @Nullable AuthorId byline,
        @Nullable Window edited,
        Trash trash,
        Order order) {

    public static final StoryQuery ALL = new StoryQuery(
            "", Set.of(), Set.of(), Readers.ANY, null, null, null, null, Trash.LEFT_OUT, Order.NEWEST_EDIT);

    /** What readers see of the stories. */
    public enum Readers {
        ANY,
        LIVE,
        SCHEDULED,
        NOTHING
    }

    /** Whether the list is of the trash. */
    public enum Trash {
        LEFT_OUT,
        ONLY
    }

    /** How the list is sorted. */
    public enum Order {
        NEWEST_EDIT("a.edited_at desc, a.id desc"),
        OLDEST_EDIT("a.edited_at, a.id"),
        HEADLINE("lower(a.headline), a.id"),
        NEWEST_ON_SITE("l.live_from desc nulls last, a.edited_at desc, a.id desc"),
        /** What the person who asks is asked for, then what is due first, then what has waited longest. */
        MOST_URGENT("case when a.asked_reviewer = :me then 0 else 1 end, a.review_due nulls last, "
                + "coalesce(a.approved_at, a.submitted_at, a.changes_at, a.edited_at), a.id"),
        LONGEST_WAIT("coalesce(a.approved_at, a.submitted_at, a.changes_at, a.edited_at), a.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public StoryQuery {
        text = Text.line("The search", text.substring(0, Math.min(text.length(), 200)), 200);
        found = Set.copyOf(found);
        states = Set.copyOf(states);
    }

    public static StoryQuery in(WorkflowState... states) {
        return ALL.withStates(Set.of(states));
    }

    public StoryQuery withStates(Set<WorkflowState> wanted) {
        return new StoryQuery(text, found, wanted, readers, category, writer, byline, edited, trash, order);
    }

    public StoryQuery withText(String wanted) {
        return new StoryQuery(wanted, found, states, readers, category, writer, byline, edited, trash, order);
    }

    /** These, which a search of the whole text has found, and where there is a text, those whose headline holds it. */
    public StoryQuery withFound(Set<ArticleId> wanted) {
        return new StoryQuery(text, wanted, states, readers, category, writer, byline, edited, trash, order);
    }

    public StoryQuery withReaders(Readers wanted) {
        return new StoryQuery(text, found, states, wanted, category, writer, byline, edited, trash, order);
    }

    public StoryQuery withCategory(@Nullable CategoryId wanted) {
        return new StoryQuery(text, found, states, readers, wanted, writer, byline, edited, trash, order);
    }

    /** Only what this person began or wrote in. */
    public StoryQuery withWriter(@Nullable AccountId wanted) {
        return new StoryQuery(text, found, states, readers, category, wanted, byline, edited, trash, order);
    }

    /** Only what this author stands over. */
    public StoryQuery withByline(@Nullable AuthorId wanted) {
        return new StoryQuery(text, found, states, readers, category, writer, wanted, edited, trash, order);
    }

    /** Only what was last edited in this window. */
    public StoryQuery withEdited(@Nullable Window wanted) {
        return new StoryQuery(text, found, states, readers, category, writer, byline, wanted, trash, order);
    }

    public StoryQuery withTrash(Trash wanted) {
        return new StoryQuery(text, found, states, readers, category, writer, byline, edited, wanted, order);
    }

    public StoryQuery orderedBy(Order wanted) {
        return new StoryQuery(text, found, states, readers, category, writer, byline, edited, trash, wanted);
    }

    /** The text as a pattern for {@code like}, its own wildcards escaped with {@code !}. */
    String pattern() {
        var escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + escaped + "%";
    }
}
