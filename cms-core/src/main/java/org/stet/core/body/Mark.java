package org.stet.core.body;

import java.util.Comparator;
import java.util.List;
import org.stet.core.shared.WebAddress;

/**
 * What a run of text carries. Marks are kept in one order (link, bold, italic, strike, code), each at most once, so that
 * equal text is stored as equal bytes.
 */
public sealed interface Mark {

    record Link(WebAddress address) implements Mark {}

    record Bold() implements Mark {}

    record Italic() implements Mark {}

    record Strike() implements Mark {}

    record Code() implements Mark {}

    Mark BOLD = new Bold();
    Mark ITALIC = new Italic();
    Mark STRIKE = new Strike();
    Mark CODE = new Code();

    /** The mark's name in the stored document. */
    default String type() {
        return switch (this) {
            case Link _ -> "link";
            case Bold _ -> "bold";
            case Italic _ -> "italic";
            case Strike _ -> "strike";
            case Code _ -> "code";
        };
    }

    private int rank() {
        return switch (this) {
            case Link _ -> 0;
            case Bold _ -> 1;
            case Italic _ -> 2;
            case Strike _ -> 3;
            case Code _ -> 4;
        };
    }

    static List<Mark> inOrder(List<Mark> marks) {
        if (marks.stream().map(Mark::rank).distinct().count() != marks.size()) {
            throw MalformedBody.because("The same formatting is set twice on one piece of text.");
        }
        return marks.stream().sorted(Comparator.comparingInt(Mark::rank)).toList();
    }
}
