package org.stet.core.search;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stet.core.author.AuthorId;
import tools.jackson.databind.JsonNode;

/** Stories on their way into an index of a cluster. Each has a version: what is there in a later one stays as it is. */
final class ClusterBatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterBatch.class);

    /** Bytes of one request; clusters take a hundred megabytes. */
    private static final int ENOUGH = 8 << 20;

    private static final int TAKEN = 409;
    private static final int UNFIT = 400;

    private final ClusterNodes nodes;
    private final String name;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    ClusterBatch(ClusterNodes nodes, String name) {
        this.nodes = nodes;
        this.name = name;
    }

    void put(long id, long version, StoryDocument story) {
        line(Map.of("index", at(id, version)));
        line(json(story));
        if (lines.size() > ENOUGH) {
            send();
        }
    }

    void remove(long id, long version) {
        line(Map.of("delete", at(id, version)));
    }

    private static Map<String, Object> at(long id, long version) {
        return Map.of("_id", String.valueOf(id), "version", version, "version_type", "external_gte");
    }

    private void line(Object value) {
        lines.writeBytes(ClusterNodes.json(value));
        lines.write('\n');
    }

    private static Map<String, Object> json(StoryDocument story) {
        var fields = new HashMap<String, Object>();
        fields.put(Fields.STORY, story.story().value());
        fields.put(Fields.PUBLICATION, story.publication());
        fields.put(Fields.OPENS, Fields.micros(story.window().from()));
        fields.put(Fields.CLOSES, Fields.micros(story.window().until()));
        fields.put(Fields.DATED, Fields.micros(story.dated()));
        fields.put(ClusterLayout.FRESH, story.dated().toEpochMilli());
        var section = story.section();
        if (section != null) {
            fields.put(Fields.SECTION, section.value());
        }
        fields.put(Fields.AUTHOR, story.authors().stream().map(AuthorId::value).toList());
        fields.put(Fields.HEADLINE, story.headline());
        fields.put(Fields.STANDFIRST, story.standfirst());
        fields.put(Fields.BODY, story.body());
        fields.put(Fields.ENTRIES, story.entries());
        fields.put(Fields.TAGS, story.tags());
        fields.put(Fields.NAMES, story.names());
        return fields;
    }

    /** From then on they are found. */
    void send() {
        if (lines.size() > 0) {
            var path = "/" + name + "/_bulk?refresh=true&require_alias=true";
            var answer = nodes.bulk(path, lines.toByteArray()).orTrouble();
            lines.reset();
            for (var item : answer.body().path("items").values()) {
                item.values().forEach(ClusterBatch::check);
            }
        }
    }

    /** A later version is there, or it was gone already: both are as it should be. What does not fit must not stop the others. */
    private static void check(JsonNode item) {
        var error = item.path("error");
        var status = item.path("status").asInt(0);
        if (status == UNFIT) {
            LOG.warn("A story cannot be searched: {} {}", item.path("_id").asString(""), error);
        } else if (!error.isMissingNode() && status != TAKEN) {
            throw new IndexTrouble("The search cluster refuses: " + error);
        }
    }
}
