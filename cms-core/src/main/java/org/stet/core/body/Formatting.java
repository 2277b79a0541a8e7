package org.stet.core.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stet.core.shared.WebAddress;

/** Which marks an inline element gives its text, by its tag and by the styles that Google Docs uses instead of tags. */
final class Formatting {

    private static final int LEAST_BOLD = 600;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private Formatting() {}

    static List<Mark> of(Element element, List<Mark> around) {
        List<Mark> tagged = switch (element.normalName()) {
            case "b", "strong" -> with(around, Mark.BOLD);
            case "i", "em", "cite", "dfn", "var" -> with(around, Mark.ITALIC);
            case "s", "strike", "del" -> with(around, Mark.STRIKE);
            case "code", "kbd", "samp", "tt" -> with(around, Mark.CODE);
            case "a" -> linked(element, around);
            default -> around;
        };
        return element.hasAttr("style") ? styled(element.attr("style"), tagged) : tagged;
    }

    private static List<Mark> linked(Element element, List<Mark> around) {
        return WebAddress.tryParse(element.attr("href").strip())
                .map(address -> with(without(around, Mark.Link.class::isInstance), new Mark.Link(address)))
                .orElse(around);
    }

    private static List<Mark> styled(String style, List<Mark> tagged) {
        List<Mark> marks = tagged;
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).strip();
                marks = declared(declaration.substring(0, colon).strip(), value, marks);
            }
        }
        return marks;
    }

    private static List<Mark> declared(String property, String value, List<Mark> marks) {
        return switch (property) {
            case "font-weight" -> isBold(value) ? with(marks, Mark.BOLD) : without(marks, Mark.BOLD::equals);
            case "font-style" ->
                value.startsWith("normal") ? without(marks, Mark.ITALIC::equals) : with(marks, Mark.ITALIC);
            case "text-decoration", "text-decoration-line" ->
                value.contains("line-through") ? with(marks, Mark.STRIKE) : marks;
            default -> marks;
        };
    }

    private static boolean isBold(String weight) {
        return weight.startsWith("bold")
                || (NUMBER.matcher(weight).matches() && Integer.parseInt(weight) >= LEAST_BOLD);
    }

    private static List<Mark> with(List<Mark> marks, Mark mark) {
        if (marks.contains(mark)) {
            return marks;
        }
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return Mark.inOrder(more);
    }

    private static List<Mark> without(List<Mark> marks, Predicate<Mark> gone) {
        return marks.stream().filter(gone.negate()).toList();
    }
}
