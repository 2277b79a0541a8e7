package org.stet.core.search;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The indexes of one kind in a cluster. Each is named after what it is made like; the alias that has the name of the kind stands for the one
 * that is asked. Who writes names an index by an alias of its own, so that one which somebody deleted is not made by accident.
 */
final class ClusterIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterIndexes.class);
    private static final String WRITING = "-writing";

    /** Bytes of one request; clusters take a hundred megabytes. */
    private static final int BATCH = 8 << 20;

    private static final int TAKEN = 409;
    private static final int UNFIT = 400;

    private final ClusterNodes nodes;
    private final String kind;
    private final Pattern name;

    ClusterIndexes(ClusterNodes nodes, String kind) {
        this.nodes = nodes;
        this.kind = kind;
        this.name = Pattern.compile(Pattern.quote(kind) + "-((\\d{1,6})-(english|any)-[0-9a-f]{8})-(\\d{1,9})");
    }

    /** An index: {@code made} says like what, {@code number} tells those apart that were made like it. */
    record Index(String name, String made, int version, Locale language, int number) {}

    /** All there are, and the one that is asked. */
    record Listed(List<Index> all, @Nullable Index served) {

        /** The last of those that are made like this. */
        @Nullable
        Index latest(String made) {
            return all.stream()
                    .filter(each -> each.made().equals(made))
                    .max(Comparator.comparingInt(Index::number))
                    .orElse(null);
        }
    }

    Index named(String made, int number) {
        return Objects.requireNonNull(parsed(kind + "-" + made + "-" + number));
    }

    private @Nullable Index parsed(String said) {
        var parts = name.matcher(said);
        if (!parts.matches()) {
            return null;
        }
        var language = parts.group(3).equals("english") ? Locale.ENGLISH : Locale.ROOT;
        return new Index(
                said, parts.group(1), Integer.parseInt(parts.group(2)), language, Integer.parseInt(parts.group(4)));
    }

    /** What asks whichever index is the one to be asked. */
    ClusterStories asking(Locale language) {
        return new ClusterStories(nodes, kind, language);
    }

    Listed list() {
        var answer = nodes.work("GET", "/" + kind + "-*/_alias", null);
        var all = new ArrayList<Index>();
        Index served = null;
        if (!answer.isMissing()) {
            for (var each : answer.orTrouble().body().properties()) {
                var index = parsed(each.getKey());
                if (index != null) {
                    all.add(index);
                    served = each.getValue().path("aliases").has(kind) ? index : served;
                }
            }
        }
        return new Listed(all, served);
    }

    /** Nothing happens where somebody else just made it. */
    void create(Index index, ClusterLayout layout) {
        var body = new HashMap<>(layout.asJson());
        body.put("aliases", Map.of(index.name() + WRITING, Map.of()));
        var answer = nodes.work("PUT", "/" + index.name(), body);
        var problem = answer.body().path("error").path("type").asString("");
        if (!problem.equals("resource_already_exists_exception")) {
            answer.orTrouble();
        }
    }

    /** From now on this one is asked, at once and nothing in between. */
    void serve(Index index, Listed listed) {
        var actions = new ArrayList<Object>();
        var before = listed.served();
        if (before != null) {
            actions.add(Map.of("remove", Map.of("index", before.name(), "alias", kind)));
        }
        actions.add(Map.of("add", Map.of("index", index.name(), "alias", kind)));
        nodes.work("POST", "/_aliases", Map.of("actions", actions)).orTrouble();
    }

    /** Deletes those that this one replaces; what later software made is not ours to delete. */
    void deleteOthers(Index kept) {
        var others = list().all().stream()
                .filter(each -> !each.equals(kept) && each.version() <= kept.version())
                .map(Index::name)
                .collect(joining(","));
        if (!others.isEmpty()) {
            var answer = nodes.work("DELETE", "/" + others, null);
            if (!answer.isMissing()) {
                answer.orTrouble();
            }
        }
    }

    /** Absent where nothing is noted yet. */
    @Nullable
    ClusterNotes notes(Index index) {
        var answer = nodes.work("GET", "/" + index.name() + "/_doc/" + ClusterNotes.ID, null);
        return answer.isMissing() ? null : ClusterNotes.read(answer.orTrouble().body());
    }

    /** The same as it is written now; absent where somebody else wrote after these were read. */
    @Nullable
    ClusterNotes write(Index index, ClusterNotes notes) {
        var path = "/%s/_doc/%s?require_alias=true&%s"
                .formatted(index.name() + WRITING, ClusterNotes.ID, notes.mark().condition());
        var answer = nodes.work("PUT", path, notes.asJson());
        return answer.isConflict()
                ? null
                : notes.as(ClusterNotes.Mark.of(answer.orTrouble().body()));
    }

    /** Puts stories in and takes publications out, unless a later turn has been there. */
    void put(Index index, List<StoryDocument> documents, Collection<Long> gone, long turn) {
        var lines = new ByteArrayOutputStream();
        for (var publication : gone) {
            line(lines, Map.of("delete", at(publication, turn)));
        }
        for (var document : documents) {
            line(lines, Map.of("index", at(document.publication(), turn)));
            line(lines, json(document));
            if (lines.size() > BATCH) {
                send(index, lines);
            }
        }
        if (lines.size() > 0) {
            send(index, lines);
        }
    }

    private static Map<String, Object> at(long publication, long turn) {
        return Map.of("_id", String.valueOf(publication), "version", turn, "version_type", "external_gte");
    }

    private static void line(ByteArrayOutputStream lines, Object value) {
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
        fields.put(
                Fields.AUTHOR,
                story.authors().stream().map(author -> author.value()).toList());
        fields.put(Fields.HEADLINE, story.headline());
        fields.put(Fields.STANDFIRST, story.standfirst());
        fields.put(Fields.BODY, story.body());
        fields.put(Fields.ENTRIES, story.entries());
        fields.put(Fields.TAGS, story.tags());
        fields.put(Fields.NAMES, story.names());
        return fields;
    }

    private void send(Index index, ByteArrayOutputStream lines) {
        var answer = nodes.bulk(
                        "/" + index.name() + WRITING + "/_bulk?refresh=true&require_alias=true", lines.toByteArray())
                .orTrouble();
        lines.reset();
        for (var item : answer.body().path("items").values()) {
            item.values().forEach(ClusterIndexes::check);
        }
    }

    /** A later turn has been there, or it was gone already: both are as it should be. A story that does not fit must not stop the others. */
    private static void check(JsonNode item) {
        var error = item.path("error");
        var status = item.path("status").asInt(0);
        if (status == UNFIT) {
            LOG.warn("A publication cannot be searched: {} {}", item.path("_id").asString(""), error);
        } else if (!error.isMissingNode() && status != TAKEN) {
            throw new IndexTrouble("The search cluster refuses: " + error);
        }
    }
}
