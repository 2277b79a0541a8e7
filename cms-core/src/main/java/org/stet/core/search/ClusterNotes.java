package org.stet.core.search;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What is kept beside the stories of an index in a cluster: how far it is, and whose turn it is to write it. Every change of it is
 * numbered, and stories are written with the number of the turn they were read in; an older turn never replaces what a newer one wrote.
 * {@code since} is the database time from which the change log is to be followed, {@code reached} the last story of a building, {@code mark}
 * the very state this was read as.
 */
record ClusterNotes(Instant since, String reached, String holder, Instant until, long turn, Mark mark) {

    static final String ID = "notes";
    private static final String ALL = "all";

    /** A state of a document, as clusters number them: none where it is not written yet. */
    record Mark(long number, long term) {

        static final Mark NONE = new Mark(-1, -1);

        static Mark of(JsonNode answer) {
            return new Mark(
                    answer.path("_seq_no").asLong(),
                    answer.path("_primary_term").asLong());
        }

        /** What only succeeds while nobody wrote in between. */
        String condition() {
            return number < 0 ? "op_type=create" : "if_seq_no=" + number + "&if_primary_term=" + term;
        }
    }

    /** Of an index in which there is nothing yet. */
    static ClusterNotes begun(Instant now) {
        return new ClusterNotes(now, "0", "", Instant.EPOCH, 0, Mark.NONE);
    }

    static ClusterNotes read(JsonNode answer) {
        var kept = answer.path("_source");
        return new ClusterNotes(
                Instant.parse(kept.path("since").asString()),
                kept.path("reached").asString(),
                kept.path("holder").asString(),
                Instant.parse(kept.path("until").asString()),
                kept.path("turn").asLong(),
                Mark.of(answer));
    }

    Map<String, Object> asJson() {
        return Map.of(
                "since",
                since.toString(),
                "reached",
                reached,
                "holder",
                holder,
                "until",
                until.toString(),
                "turn",
                turn);
    }

    boolean isAll() {
        return reached.equals(ALL);
    }

    long story() {
        return Long.parseLong(reached);
    }

    boolean isHeld(Instant now) {
        return until.isAfter(now);
    }

    boolean isHeldByOther(String me, Instant now) {
        return isHeld(now) && !holder.equals(me);
    }

    ClusterNotes takenBy(String me, Instant end) {
        return new ClusterNotes(since, reached, me, end, turn + 1, mark);
    }

    ClusterNotes reaching(long story) {
        return new ClusterNotes(since, String.valueOf(story), holder, until, turn, mark);
    }

    ClusterNotes reachingAll() {
        return new ClusterNotes(since, ALL, holder, until, turn, mark);
    }

    ClusterNotes followed(Instant at) {
        return new ClusterNotes(at, reached, holder, until, turn, mark);
    }

    ClusterNotes as(Mark written) {
        return new ClusterNotes(since, reached, holder, until, turn, written);
    }
}
