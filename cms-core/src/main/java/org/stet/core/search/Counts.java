package org.stet.core.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LongValueFacetCounts;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.facet.taxonomy.TaxonomyReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.Window;

/** One look at the index for the hits and for all facets; each facet is counted as if it were not a filter itself. */
final class Counts {

    /** Names in a facet; nobody reads more. */
    static final int MOST = 12;

    private final Map<String, FacetsCollector> byField = new HashMap<>();
    private final FacetsCollector all;
    private final TopDocs hits;

    private Counts(TopDocs hits, FacetsCollector all) {
        this.hits = hits;
        this.all = all;
    }

    static Counts of(
            IndexSearcher searcher,
            Query base,
            Map<String, Query> filters,
            CollectorManager<?, ? extends TopDocs> ranking)
            throws IOException {
        var narrowed = new DrillDownQuery(new FacetsConfig(), base);
        filters.forEach(narrowed::add);
        var both = new MultiCollectorManager(ranking, new FacetsCollectorManager());
        var sideways =
                filters.keySet().stream().map(_ -> new FacetsCollectorManager()).toList();
        var result = new DrillSideways(searcher, new FacetsConfig(), (@Nullable TaxonomyReader) null)
                .search(narrowed, both, sideways);
        var counts = new Counts((TopDocs) result.drillDownResult()[0], (FacetsCollector) result.drillDownResult()[1]);
        var beside = result.drillSidewaysResults();
        if (beside != null) {
            var fields = List.copyOf(filters.keySet());
            for (int i = 0; i < fields.size(); i++) {
                counts.byField.put(fields.get(i), beside.get(i));
            }
        }
        return counts;
    }

    TopDocs hits() {
        return hits;
    }

    int total() {
        return Math.toIntExact(hits.totalHits.value());
    }

    /** How many stories have each number in a field, the most frequent first. */
    Map<Long, Integer> numbers(String field) throws IOException {
        var counts = new LinkedHashMap<Long, Integer>();
        for (var each : new LongValueFacetCounts(field, collected(field)).getTopChildren(MOST, field).labelValues) {
            counts.put(Long.valueOf(each.label), each.value.intValue());
        }
        return counts;
    }

    /** How many stories are dated in each window. */
    List<Integer> dated(List<Window> windows) throws IOException {
        if (windows.isEmpty()) {
            return List.of();
        }
        var ranges = new LongRange[windows.size()];
        for (int i = 0; i < ranges.length; i++) {
            var window = windows.get(i);
            ranges[i] = new LongRange(
                    String.valueOf(i), Fields.micros(window.from()), true, Fields.micros(window.until()), false);
        }
        FacetResult found =
                new LongRangeFacetCounts(Fields.DATED, collected(Fields.DATED), ranges).getAllChildren(Fields.DATED);
        var counts = new Integer[ranges.length];
        for (var each : found.labelValues) {
            counts[Integer.parseInt(each.label)] = each.value.intValue();
        }
        return List.of(counts);
    }

    private FacetsCollector collected(String field) {
        return byField.getOrDefault(field, all);
    }
}
