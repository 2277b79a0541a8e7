package org.stet.core.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of one kind in a cluster. Each is named after what it is made like; the alias that has the name of the kind stands for the one
 * that is asked. Who writes names an index by an alias of its own, so that one which somebody deleted is not made by accident.
 */
final class ClusterIndexes {

    private static final String WRITING = "-writing";

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
        var answer = nodes.look("/" + kind + "-*/_alias");
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
        var answer = nodes.look("/" + index.name() + "/_doc/" + ClusterNotes.ID);
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

    /** Stories to be written with one request, or some. */
    ClusterBatch batch(Index index) {
        return new ClusterBatch(nodes, index.name() + WRITING);
    }
}
