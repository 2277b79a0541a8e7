package org.stet.core.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an index in a cluster is made like: the fields of {@link Fields}, cut as {@link StoryAnalysis} does. What people must not be shown
 * again is looked for and not kept.
 */
record ClusterLayout(Locale language) {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String STEMS = "stems";
    private static final String WORDS = "words";

    /** Of what was deleted the version is remembered as long, so that a late writer does not bring it back. */
    private static final String REMEMBERED = "1h";

    /** When a story is dated, in milliseconds: being new is reckoned with dates alone. */
    static final String FRESH = "fresh";

    /** Version, language and a hash of everything below: an index of another name is made anew. */
    String name() {
        try {
            var bytes = SORTED.writeValueAsString(asJson()).getBytes(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Fields.VERSION + "-" + StoryAnalysis.name(language) + "-"
                    + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Object> asJson() {
        return Map.of(
                "settings",
                Map.of(
                        "number_of_shards",
                        1,
                        "auto_expand_replicas",
                        "0-1",
                        "gc_deletes",
                        REMEMBERED,
                        "analysis",
                        Map.of("filter", Map.of("possessive", possessive()), "analyzer", analyzers())),
                "mappings",
                Map.of("dynamic", false, "_source", kept(), "properties", fields()));
    }

    private static Map<String, Object> possessive() {
        return Map.of("type", "stemmer", "language", "possessive_english");
    }

    private Map<String, Object> analyzers() {
        var words = analyzer(List.of("lowercase", "asciifolding"));
        var stems = analyzer(List.of("lowercase", "possessive", "asciifolding", "porter_stem"));
        return Map.of(WORDS, words, STEMS, StoryAnalysis.isEnglish(language) ? stems : words);
    }

    private static Map<String, Object> analyzer(List<String> filters) {
        return Map.of("type", "custom", "tokenizer", "standard", "filter", filters);
    }

    private static Map<String, Object> kept() {
        return Map.of("excludes", List.of(Fields.ENTRIES, Fields.TAGS, Fields.NAMES));
    }

    private static Map<String, Object> fields() {
        var fields = new TreeMap<String, Object>();
        for (var number : List.of(
                Fields.STORY,
                Fields.PUBLICATION,
                Fields.OPENS,
                Fields.CLOSES,
                Fields.DATED,
                Fields.SECTION,
                Fields.AUTHOR)) {
            fields.put(number, Map.of("type", "long"));
        }
        fields.put(FRESH, Map.of("type", "date", "format", "epoch_millis"));
        fields.put(Fields.HEADLINE, text(STEMS, "positions", List.of(Fields.TITLE, Fields.PLAIN)));
        for (var shown : List.of(Fields.STANDFIRST, Fields.BODY, Fields.TAGS, Fields.NAMES)) {
            fields.put(shown, text(STEMS, "positions", List.of(Fields.PLAIN)));
        }
        fields.put(Fields.ENTRIES, text(STEMS, "positions", List.of()));
        fields.put(Fields.TITLE, text(WORDS, "positions", List.of()));
        fields.put(Fields.PLAIN, text(WORDS, "freqs", List.of()));
        return fields;
    }

    private static Map<String, Object> text(String analyzer, String known, List<String> copies) {
        return Map.of("type", "text", "analyzer", analyzer, "index_options", known, "copy_to", copies);
    }
}
