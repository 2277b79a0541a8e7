package org.stet.core.body;

import java.util.List;

/** The differences between two plain texts, word by word: for headlines, standfirsts and captions. */
public record TextDiff(List<DiffRun> runs) {

    public TextDiff {
        runs = List.copyOf(runs);
    }

    public static TextDiff between(String before, String after) {
        return new TextDiff(WordDiff.runs(MarkedText.plain(before), MarkedText.plain(after)));
    }

    /** Whether both texts are the same. */
    public boolean isEmpty() {
        return runs.stream().allMatch(DiffRun.Kept.class::isInstance);
    }
}
