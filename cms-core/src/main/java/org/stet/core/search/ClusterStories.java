package org.stet.core.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.stet.core.article.ArticleId;
import org.stet.core.search.Found.Candidate;
import tools.jackson.databind.JsonNode;

/**
 * Stories by their words, in a cluster. What was typed is cut into words here and what was found is marked here, as for an index on
 * disk; the cluster says which stories have the words, and how many.
 */
final class ClusterStories implements StoryFinder {

    private static final List<String> SHOWN = Stream.concat(
                    Stream.of(Fields.STORY, Fields.PUBLICATION), Fields.SHOWN_AGAIN.stream())
            .toList();

    private final ClusterNodes nodes;
    private final String name;
    private final Analyzer analyzer;

    /** Asks an index, or what an alias stands for. */
    ClusterStories(ClusterNodes nodes, String name, Locale language) {
        this.nodes = nodes;
        this.name = name;
        this.analyzer = StoryAnalysis.in(language);
    }

    @Override
    public Found find(SearchQuery query, Instant at, Set<Long> without) {
        var wording = Wording.of(query.words(), analyzer);
        if (wording.isEmpty()) {
            return Found.NOTHING;
        }
        var exact = search(question(ClusterQuestions.exact(wording), query, at, without));
        if (count(exact.path("aggregations").path("all")) > 0) {
            return found(exact, wording, query, false);
        }
        var usual = amongUsual(wording);
        var close = search(question(ClusterQuestions.close(usual), query, at, without));
        return found(close, usual, query, true);
    }

    private static Map<String, Object> question(
            Map<String, Object> words, SearchQuery query, Instant at, Set<Long> without) {
        var filters = ClusterQuestions.filters(query);
        var question = new HashMap<String, Object>();
        question.put("query", ClusterQuestions.open(words, at, without));
        question.put("post_filter", ClusterQuestions.all(filters.values()));
        question.put("aggs", ClusterQuestions.facets(filters, query.spans()));
        question.put("from", query.offset());
        question.put("size", SearchQuery.SIZE);
        question.put("sort", ClusterQuestions.ranking(query.order()));
        question.put("track_total_hits", true);
        question.put("_source", SHOWN);
        return question;
    }

    /** An index that somebody deleted is one in which nothing is found. */
    private JsonNode search(Map<String, Object> question) {
        return nodes.ask("/" + name + "/_search?ignore_unavailable=true", question)
                .orTrouble()
                .body();
    }

    private Wording amongUsual(Wording wording) {
        var answer = search(ClusterQuestions.usual(wording));
        var counts = answer.path("aggregations").path("usual").path("buckets").values().stream()
                .map(ClusterStories::count)
                .toList();
        return counts.isEmpty() ? wording : wording.amongUsual(counts, total(answer));
    }

    private Found found(JsonNode answer, Wording wording, SearchQuery query, boolean close) {
        var facets = answer.path("aggregations");
        return new Found(
                candidates(answer, wording, close),
                total(answer),
                numbers(facets.path(Fields.SECTION)),
                numbers(facets.path(Fields.AUTHOR)),
                query.spans().isEmpty() ? List.of() : dated(facets.path(Fields.DATED)),
                close);
    }

    private List<Candidate> candidates(JsonNode answer, Wording wording, boolean close) {
        var marked = wording.any(close);
        var highlights = new Highlights(analyzer, close);
        var candidates = new ArrayList<Candidate>();
        for (var story : stories(answer)) {
            var texts = Fields.SHOWN_AGAIN.stream()
                    .map(field -> highlights.of(marked, field, story.path(field).asString("")))
                    .toList();
            var hit = new SearchHit(id(story), texts.get(0), texts.get(1), texts.get(2));
            candidates.add(new Candidate(story.path(Fields.PUBLICATION).asLong(), hit));
        }
        return candidates;
    }

    @Override
    public List<Long> beginning(String typed, Instant at, int limit) {
        var wording = Wording.of(typed, analyzer);
        return wording.isEmpty()
                ? List.of()
                : best(ClusterQuestions.beginning(wording), at, limit).stream()
                        .map(story -> story.path(Fields.PUBLICATION).asLong())
                        .toList();
    }

    @Override
    public List<ArticleId> ranked(String typed, Instant at, int limit) {
        var wording = Wording.of(typed, analyzer);
        if (wording.isEmpty()) {
            return List.of();
        }
        var exact = ClusterQuestions.either(ClusterQuestions.exact(wording), ClusterQuestions.beginning(wording));
        var found = best(exact, at, limit);
        if (found.isEmpty()) {
            found = best(ClusterQuestions.close(amongUsual(wording)), at, limit);
        }
        return found.stream().map(ClusterStories::id).toList();
    }

    private List<JsonNode> best(Map<String, Object> words, Instant at, int limit) {
        return stories(search(Map.of(
                "query",
                ClusterQuestions.open(words, at, Set.of()),
                "size",
                limit,
                "_source",
                List.of(Fields.STORY, Fields.PUBLICATION))));
    }

    @Override
    public int size() {
        return total(search(Map.of("size", 0, "track_total_hits", true, "query", ClusterQuestions.exists())));
    }

    private static List<JsonNode> stories(JsonNode answer) {
        return answer.path("hits").path("hits").values().stream()
                .map(hit -> hit.path("_source"))
                .toList();
    }

    private static ArticleId id(JsonNode story) {
        return new ArticleId(story.path(Fields.STORY).asLong());
    }

    private static int total(JsonNode answer) {
        return answer.path("hits").path("total").path("value").asInt(0);
    }

    private static int count(JsonNode bucket) {
        return bucket.path("doc_count").asInt(0);
    }

    private static Map<Long, Integer> numbers(JsonNode facet) {
        var numbers = new LinkedHashMap<Long, Integer>();
        for (var each : facet.path("each").path("buckets").values()) {
            numbers.put(each.path("key").asLong(), count(each));
        }
        return numbers;
    }

    private static List<Integer> dated(JsonNode facet) {
        return facet.path("each").path("buckets").values().stream()
                .map(ClusterStories::count)
                .toList();
    }
}
