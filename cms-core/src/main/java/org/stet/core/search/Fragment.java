package org.stet.core.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a story's text in which what was found is marked. It is text and never markup: whoever prints it escapes each run. */
public record Fragment(List<Run> runs) {

    static final Fragment NONE = new Fragment(List.of());

    /** Some characters, and whether they are what was looked for. */
    public record Run(String text, boolean marked) {}

    public Fragment {
        runs = List.copyOf(runs);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    public boolean isMarked() {
        return runs.stream().anyMatch(Run::marked);
    }

    /** The text without its marks. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
