package org.stet.site.search;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stet.core.search.SearchHit;
import org.stet.core.search.SearchQuery;
import org.stet.core.search.SearchQuery.Order;
import org.stet.core.search.SearchResult;
import org.stet.site.article.StoryCard;
import org.stet.site.search.Facet.Choice;
import org.stet.site.words.Words;

/** Everything the search's template prints. */
public record SearchPage(
        Words words,
        SearchAddress address,
        SearchResult result,
        List<FoundCard> found,
        List<Facet> facets,
        List<StoryCard> recent) {

    /** Page numbers to both sides of this one. */
    private static final int AROUND = 3;

    /** A story as its card says, and where the words stand in it. */
    public record FoundCard(StoryCard card, SearchHit hit) {}

    public String asked() {
        return address.words();
    }

    /** Nothing was asked yet. */
    public boolean isEmpty() {
        return asked().isEmpty();
    }

    /** Whether there is something to show or to narrow. */
    public boolean isAnswered() {
        return !isEmpty() && !away() && (result.total() > 0 || address.isNarrow());
    }

    /** Nobody can be asked at this moment, which says nothing of what there is. */
    public boolean away() {
        return !isEmpty() && result.away();
    }

    public boolean complete() {
        return isEmpty() || away() || result.complete();
    }

    public int total() {
        return result.total();
    }

    public String correction() {
        return result.correction();
    }

    public String corrected() {
        return address.with(result.correction()).href();
    }

    /** The same question. */
    public String again() {
        return address.href();
    }

    /** The same words without any limit. */
    public String widest() {
        return address.with(asked()).href();
    }

    public String range() {
        if (found.isEmpty()) {
            return words.say("search.results");
        }
        var first = (number() - 1) * SearchQuery.SIZE + 1;
        return words.say("search.range", first, first + found.size() - 1, result.total());
    }

    public List<Choice> orders() {
        return List.of(order("search.best", Order.BEST), order("search.newest", Order.NEWEST));
    }

    private Choice order(String key, Order order) {
        return new Choice(words.say(key), address.sorted(order).href(), 0, address.order() == order);
    }

    public List<Choice> pages() {
        return IntStream.rangeClosed(Math.max(1, number() - AROUND), Math.min(result.pages(), number() + AROUND))
                .mapToObj(each ->
                        new Choice(String.valueOf(each), address.page(each).href(), 0, each == number()))
                .toList();
    }

    public @Nullable String next() {
        return number() < result.pages() ? address.page(number() + 1).href() : null;
    }

    private int number() {
        return Math.min(address.page(), SearchQuery.LAST_PAGE);
    }
}
