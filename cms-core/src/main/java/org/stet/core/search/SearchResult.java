package org.stet.core.search;

import java.util.List;
import java.util.Map;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Slug;

/**
 * An answer as of one instant. The counts of a facet are of what would be found if that facet were not a filter. {@code correction}
 * is what was probably meant, empty where the words were found as they were typed; then all hits merely come close to them.
 * {@code complete} is false while the index is being built, {@code away} is true where nobody could be asked.
 */
public record SearchResult(
        List<SearchHit> hits,
        int total,
        Map<CategoryId, Integer> sections,
        List<AuthorCount> authors,
        List<Integer> spans,
        String correction,
        boolean complete,
        boolean away) {

    static final SearchResult NOTHING_YET = nothing(false, false);
    static final SearchResult NOTHING = nothing(true, false);
    static final SearchResult AWAY = nothing(false, true);

    private static SearchResult nothing(boolean complete, boolean away) {
        return new SearchResult(List.of(), 0, Map.of(), List.of(), List.of(), "", complete, away);
    }

    /** An author and how many of the stories carry the name. */
    public record AuthorCount(AuthorId author, String name, Slug slug, int stories) {}

    /** A headline that begins as somebody types. */
    public record Suggestion(String headline, Slug slug) {}

    /** How many pages there are to turn, at most {@link SearchQuery#LAST_PAGE}. */
    public int pages() {
        return Math.min(SearchQuery.LAST_PAGE, Math.ceilDiv(total, SearchQuery.SIZE));
    }
}
