package org.stet.core.search;

import java.util.List;
import java.util.Map;

/** What an index answers, not yet checked against the database. {@code close} says that no story has the very words. */
record Found(
        List<Candidate> page,
        int total,
        Map<Long, Integer> sections,
        Map<Long, Integer> authors,
        List<Integer> spans,
        boolean close) {

    static final Found NOTHING = new Found(List.of(), 0, Map.of(), Map.of(), List.of(), false);

    /** A story that may be live. */
    record Candidate(long publication, SearchHit hit) {}
}
