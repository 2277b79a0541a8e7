package org.stet.core.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Text;
import org.stet.core.shared.Window;

/**
 * What somebody looks for: words, of which the first 200 characters count and none is an operator, and filters. An empty set of
 * sections means all; {@code published} is when the story was first public; pages count from 1. {@code spans} are windows of first
 * publication for each of which the answer says how many stories fall into it.
 */
public record SearchQuery(
        String words,
        Set<CategoryId> sections,
        @Nullable AuthorId author,
        @Nullable Window published,
        Order order,
        int page,
        List<Window> spans) {

    /** Hits on a page. */
    public static final int SIZE = 10;

    /** Nobody reads further; every page up to here is cheap. */
    public static final int LAST_PAGE = 50;

    private static final int LONGEST = 200;

    /** How hits are sorted. */
    public enum Order {
        BEST,
        NEWEST
    }

    public SearchQuery {
        words = clean(words);
        sections = Set.copyOf(sections);
        spans = List.copyOf(spans);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    public static SearchQuery of(String words) {
        return new SearchQuery(words, Set.of(), null, null, Order.BEST, 1, List.of());
    }

    static String clean(String words) {
        return Text.line("The search", words.substring(0, Math.min(words.length(), LONGEST)), LONGEST);
    }

    public SearchQuery in(Set<CategoryId> wanted) {
        return new SearchQuery(words, wanted, author, published, order, page, spans);
    }

    public SearchQuery by(@Nullable AuthorId wanted) {
        return new SearchQuery(words, sections, wanted, published, order, page, spans);
    }

    public SearchQuery published(@Nullable Window wanted) {
        return new SearchQuery(words, sections, author, wanted, order, page, spans);
    }

    public SearchQuery orderedBy(Order wanted) {
        return new SearchQuery(words, sections, author, published, wanted, page, spans);
    }

    public SearchQuery page(int wanted) {
        return new SearchQuery(words, sections, author, published, order, wanted, spans);
    }

    public SearchQuery counting(List<Window> wanted) {
        return new SearchQuery(words, sections, author, published, order, page, wanted);
    }

    int offset() {
        return (page - 1) * SIZE;
    }
}
