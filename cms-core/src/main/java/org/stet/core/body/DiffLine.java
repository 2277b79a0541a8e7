package org.stet.core.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.core.body.DiffBlock.Attribute;
import org.stet.core.body.DiffBlock.DiffAttribute;
import org.stet.core.body.DiffBlock.Kind;
import org.stet.core.body.DiffBlock.Status;

/** A line before comparison: what it is, its marked text and its attributes. */
record DiffLine(Kind kind, MarkedText text, Map<Attribute, String> attributes) {

    /** What a line that is not there compares as. */
    private static final MarkedText NOTHING = MarkedText.plain("");

    DiffLine(Kind kind, MarkedText text) {
        this(kind, text, Map.of());
    }

    DiffBlock added() {
        return new DiffBlock(kind, Status.ADDED, WordDiff.runs(NOTHING, text), attributes(Map.of(), attributes));
    }

    DiffBlock removed() {
        return new DiffBlock(kind, Status.REMOVED, WordDiff.runs(text, NOTHING), attributes(attributes, Map.of()));
    }

    DiffBlock comparedTo(DiffLine after) {
        List<DiffAttribute> changes = new ArrayList<>();
        if (kind != after.kind) {
            changes.add(new DiffAttribute(Attribute.KIND, replaced(kind.name(), after.kind.name())));
        }
        changes.addAll(attributes(attributes, after.attributes));
        return DiffBlock.compared(after.kind, WordDiff.runs(text, after.text), changes);
    }

    /** The words by which lines are paired, each with its count. */
    Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        count(text.text(), words);
        attributes.forEach((name, value) -> {
            if (name.isText()) {
                count(value, words);
            }
        });
        return words;
    }

    private static void count(String text, Map<String, Integer> words) {
        Words.split(text).stream().filter(Words::isWord).forEach(word -> words.merge(word, 1, Integer::sum));
    }

    private static List<DiffAttribute> attributes(Map<Attribute, String> before, Map<Attribute, String> after) {
        Map<Attribute, DiffAttribute> out = new EnumMap<>(Attribute.class);
        for (Attribute name : Attribute.values()) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!old.isEmpty() || !now.isEmpty()) {
                out.put(name, new DiffAttribute(name, runs(name, old, now)));
            }
        }
        return List.copyOf(out.values());
    }

    private static List<DiffRun> runs(Attribute name, String before, String after) {
        return name.isText() ? TextDiff.between(before, after).runs() : replaced(before, after);
    }

    private static List<DiffRun> replaced(String before, String after) {
        DiffRuns runs = new DiffRuns();
        if (before.equals(after)) {
            runs.kept(after, List.of());
        } else {
            runs.removed(before);
            runs.added(after);
        }
        return runs.toList();
    }
}
