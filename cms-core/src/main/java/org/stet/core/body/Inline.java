package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;

/** What stands inside a line: marked text or a line break. */
public sealed interface Inline {

    /** A run of text, never empty. */
    record Text(String text, List<Mark> marks) implements Inline {
        public Text {
            if (text.isEmpty()) {
                throw MalformedBody.because("A piece of text is empty.");
            }
            Characters.text(text);
            marks = Mark.inOrder(marks);
        }

        /** Text without marks. */
        public Text(String text) {
            this(text, List.of());
        }
    }

    /** A line break inside a paragraph. */
    record HardBreak() implements Inline {}

    /** The plain characters, a line break as {@code \n}. */
    default String plain() {
        return switch (this) {
            case Text text -> text.text();
            case HardBreak _ -> "\n";
        };
    }

    /** The same line with neighbours of equal marks joined: one way only to store one text. */
    static List<Inline> joined(List<Inline> content) {
        List<Inline> out = new ArrayList<>();
        for (int from = 0, to; from < content.size(); from = to) {
            to = endOfRun(content, from);
            out.add(to == from + 1 ? content.get(from) : join(content.subList(from, to)));
        }
        return List.copyOf(out);
    }

    private static int endOfRun(List<Inline> content, int from) {
        int to = from + 1;
        if (content.get(from) instanceof Text first) {
            while (to < content.size()
                    && content.get(to) instanceof Text next
                    && next.marks().equals(first.marks())) {
                to++;
            }
        }
        return to;
    }

    private static Text join(List<Inline> run) {
        StringBuilder text = new StringBuilder();
        run.forEach(piece -> text.append(piece.plain()));
        return new Text(text.toString(), ((Text) run.getFirst()).marks());
    }
}
