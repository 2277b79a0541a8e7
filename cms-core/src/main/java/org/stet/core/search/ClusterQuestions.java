package org.stet.core.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.core.category.CategoryId;
import org.stet.core.search.Wording.Word;
import org.stet.core.shared.Window;

/**
 * The questions of {@link Wording} and {@link OpenStories} as a cluster understands them. They are objects made of words that were cut
 * here: no text of anybody's is parsed over there.
 */
final class ClusterQuestions {

    private ClusterQuestions() {}

    /** Stories with these words; where they stand side by side as typed, that counts for more. */
    static Map<String, Object> exact(Wording wording) {
        var beside = new ArrayList<Object>();
        if (wording.words().size() > 1) {
            beside.add(phrase(wording, Fields.HEADLINE, 4));
            beside.add(phrase(wording, Fields.BODY, 1));
        }
        return bool(Map.of("must", List.of(matching(wording, false)), "should", beside));
    }

    static Map<String, Object> close(Wording wording) {
        return matching(wording, true);
    }

    private static Map<String, Object> matching(Wording wording, boolean close) {
        var words = wording.words().stream().map(word -> anywhere(word, close)).toList();
        return bool(Map.of("should", words, "minimum_should_match", wording.needed()));
    }

    private static Map<String, Object> anywhere(Word word, boolean close) {
        var places = new ArrayList<Object>();
        Fields.WEIGHTS.forEach((field, weight) -> places.add(term(field, word.term(), weight)));
        if (close && word.mayBeMistyped()) {
            places.add(Map.of("fuzzy", Map.of(Fields.PLAIN, mistyped(word))));
        }
        return Map.of("dis_max", Map.of("queries", places, "tie_breaker", Wording.TIE));
    }

    private static Map<String, Object> mistyped(Word word) {
        return Map.of(
                "value",
                word.plain(),
                "fuzziness",
                word.typos(),
                "prefix_length",
                1,
                "max_expansions",
                Wording.NEAREST,
                "rewrite",
                "top_terms_blended_freqs_" + Wording.NEAREST);
    }

    /** The stems are words already: they are cut at the spaces between them and not once more. */
    private static Map<String, Object> phrase(Wording wording, String field, int weight) {
        var stems = wording.words().stream().map(Word::term).collect(Collectors.joining(" "));
        var asked = Map.of("query", stems, "analyzer", "whitespace", "slop", Wording.SLOP, "boost", weight);
        return Map.of("match_phrase", Map.of(field, asked));
    }

    /** Headlines that hold all words but the last, and one that begins like the last. */
    static Map<String, Object> beginning(Wording wording) {
        var words = wording.words();
        var all = new ArrayList<Object>();
        words.subList(0, words.size() - 1).forEach(word -> all.add(term(Fields.TITLE, word.plain(), 1)));
        all.add(Map.of(
                "prefix", Map.of(Fields.TITLE, Map.of("value", words.getLast().plain()))));
        return bool(Map.of("must", all));
    }

    static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
        return bool(Map.of("should", List.of(one, other), "minimum_should_match", 1));
    }

    /** In how many stories each of the words stands. */
    static Map<String, Object> usual(Wording wording) {
        var each = wording.words().stream()
                .map(word -> term(Fields.PLAIN, word.plain(), 1))
                .toList();
        var counts = Map.of("usual", Map.of("filters", Map.of("filters", each)));
        return Map.of("size", 0, "track_total_hits", true, "query", exists(), "aggs", counts);
    }

    /** Every story: what is kept beside them has no publication. */
    static Map<String, Object> exists() {
        return Map.of("exists", Map.of("field", Fields.PUBLICATION));
    }

    /** Stories whose window is open at an instant, newer ones first. */
    static Map<String, Object> open(Map<String, Object> words, Instant at, Set<Long> without) {
        var now = Fields.micros(at);
        return bool(Map.of(
                "must",
                List.of(words),
                "filter",
                List.of(range(Fields.OPENS, "lte", now), range(Fields.CLOSES, "gt", now)),
                "must_not",
                without.isEmpty() ? List.of() : List.of(terms(Fields.PUBLICATION, without)),
                "should",
                List.of(fresh(at))));
    }

    private static Map<String, Object> fresh(Instant at) {
        var hour = String.valueOf(at.truncatedTo(ChronoUnit.HOURS).toEpochMilli());
        var asked = Map.of(
                "field",
                ClusterLayout.FRESH,
                "origin",
                hour,
                "pivot",
                OpenStories.FRESH.toDays() + "d",
                "boost",
                OpenStories.FRESHNESS);
        return Map.of("distance_feature", asked);
    }

    static Map<String, Object> filters(SearchQuery query) {
        var filters = new LinkedHashMap<String, Object>();
        if (!query.sections().isEmpty()) {
            var ids = query.sections().stream().map(CategoryId::value).toList();
            filters.put(Fields.SECTION, terms(Fields.SECTION, ids));
        }
        var author = query.author();
        if (author != null) {
            filters.put(Fields.AUTHOR, terms(Fields.AUTHOR, List.of(author.value())));
        }
        var published = query.published();
        if (published != null) {
            filters.put(Fields.DATED, within(published));
        }
        return filters;
    }

    /** Each facet is counted as if it were not a filter itself; {@code all} is what there is without any. */
    static Map<String, Object> facets(Map<String, Object> filters, List<Window> spans) {
        var facets = new HashMap<String, Object>();
        facets.put("all", Map.of("filter", all(List.of())));
        for (var field : List.of(Fields.SECTION, Fields.AUTHOR)) {
            facets.put(field, among(filters, field, Map.of("terms", Map.of("field", field, "size", Counts.MOST))));
        }
        if (!spans.isEmpty()) {
            var windows = spans.stream().map(ClusterQuestions::within).toList();
            facets.put(Fields.DATED, among(filters, Fields.DATED, Map.of("filters", Map.of("filters", windows))));
        }
        return facets;
    }

    private static Map<String, Object> among(Map<String, Object> filters, String itself, Map<String, Object> counted) {
        var others = filters.entrySet().stream()
                .filter(each -> !each.getKey().equals(itself))
                .map(Map.Entry::getValue)
                .toList();
        return Map.of("filter", all(others), "aggs", Map.of("each", counted));
    }

    static Map<String, Object> all(Iterable<Object> filters) {
        return bool(Map.of("filter", filters));
    }

    /** Equals are in an order too, so that pages follow one another without gaps. */
    static List<Object> ranking(SearchQuery.Order order) {
        var newest = List.<Object>of(Map.of(Fields.DATED, "desc"), Map.of(Fields.PUBLICATION, "desc"));
        var ranking = new ArrayList<>(newest);
        if (order == SearchQuery.Order.BEST) {
            ranking.addFirst("_score");
        }
        return ranking;
    }

    private static Map<String, Object> within(Window window) {
        return Map.of(
                "range",
                Map.of(Fields.DATED, Map.of("gte", Fields.micros(window.from()), "lt", Fields.micros(window.until()))));
    }

    private static Map<String, Object> bool(Map<String, Object> clauses) {
        return Map.of("bool", clauses);
    }

    private static Map<String, Object> term(String field, String value, float weight) {
        return Map.of("term", Map.of(field, Map.of("value", value, "boost", weight)));
    }

    private static Map<String, Object> terms(String field, Iterable<Long> values) {
        return Map.of("terms", Map.of(field, values));
    }

    private static Map<String, Object> range(String field, String comparison, long value) {
        return Map.of("range", Map.of(field, Map.of(comparison, value)));
    }
}
