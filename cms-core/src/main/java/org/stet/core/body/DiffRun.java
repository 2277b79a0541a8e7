package org.stet.core.body;

import java.util.List;

/** A piece of compared text and what became of it. Added and kept pieces in order are the text after, removed and kept the text before. */
public sealed interface DiffRun {

    String text();

    record Kept(String text) implements DiffRun {}

    record Added(String text) implements DiffRun {}

    record Removed(String text) implements DiffRun {}

    /** The same words in other dress. */
    record Reformatted(String text, List<FormatChange> changes) implements DiffRun {
        public Reformatted {
            changes = List.copyOf(changes);
        }
    }
}
