package org.stet.core.search;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Queries for stories whose window is open at an instant, and how those are narrowed and ranked. */
final class OpenStories {

    /** After this time, being new counts half as much. */
    static final Duration FRESH = Duration.ofDays(30);

    /** What being new counts at most, beside words in a headline. */
    static final float FRESHNESS = 4;

    private OpenStories() {}

    static Query with(Query words, Instant at, Set<Long> without) {
        var now = Fields.micros(at);
        var open = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(LongField.newRangeQuery(Fields.OPENS, Long.MIN_VALUE, now), Occur.FILTER)
                .add(LongField.newRangeQuery(Fields.CLOSES, now + 1, Long.MAX_VALUE), Occur.FILTER);
        if (!without.isEmpty()) {
            var gone = without.stream().mapToLong(Long::longValue).toArray();
            open.add(LongField.newSetQuery(Fields.PUBLICATION, gone), Occur.MUST_NOT);
        }
        return open.build();
    }

    /** How old a story is counts in hours: the same question asked a moment later has the same answer. */
    static Query newerFirst(Query query, Instant at) {
        var pivot = Fields.micros(Instant.EPOCH.plus(FRESH));
        var hour = Fields.micros(at.truncatedTo(ChronoUnit.HOURS));
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LongField.newDistanceFeatureQuery(Fields.DATED, FRESHNESS, hour, pivot), Occur.SHOULD)
                .build();
    }

    static Map<String, Query> filters(SearchQuery query) {
        var filters = new LinkedHashMap<String, Query>();
        if (!query.sections().isEmpty()) {
            var ids = query.sections().stream().mapToLong(each -> each.value()).toArray();
            filters.put(Fields.SECTION, LongField.newSetQuery(Fields.SECTION, ids));
        }
        var author = query.author();
        if (author != null) {
            filters.put(Fields.AUTHOR, LongField.newExactQuery(Fields.AUTHOR, author.value()));
        }
        var published = query.published();
        if (published != null) {
            var from = Fields.micros(published.from());
            filters.put(
                    Fields.DATED, LongField.newRangeQuery(Fields.DATED, from, Fields.micros(published.until()) - 1));
        }
        return filters;
    }

    /** Equals are in an order too, so that pages follow one another without gaps. */
    static TopFieldCollectorManager ranking(SearchQuery.Order order, int last) {
        var newest = LongField.newSortField(Fields.DATED, true, SortedNumericSelector.Type.MIN);
        var latest = LongField.newSortField(Fields.PUBLICATION, true, SortedNumericSelector.Type.MIN);
        var sort = switch (order) {
            case BEST -> new Sort(SortField.FIELD_SCORE, newest, latest);
            case NEWEST -> new Sort(newest, latest);
        };
        return new TopFieldCollectorManager(sort, last, Integer.MAX_VALUE);
    }
}
