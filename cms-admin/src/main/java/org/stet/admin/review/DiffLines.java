package org.stet.admin.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.stet.admin.component.Words;
import org.stet.core.body.DiffBlock;
import org.stet.core.body.DiffBlock.Attribute;
import org.stet.core.body.DiffBlock.DiffAttribute;
import org.stet.core.body.DiffBlock.Status;
import org.stet.core.body.DiffRun;

/** One line of a comparison, dressed as what it is: a paragraph, a heading, a picture and so on. */
final class DiffLines {

    private DiffLines() {}

    /** A line whose text begins at this position of the text after, lines counted with one line end between them. */
    static Component of(DiffBlock block, int at) {
        var line = new Div();
        line.addClassNames(
                "blk", "k-" + block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line.setClassName("chg", block.status() != Status.KEPT);
        line.setClassName("ins", block.status() == Status.ADDED && block.runs().isEmpty());
        line.setClassName(
                "del", block.status() == Status.REMOVED && block.runs().isEmpty());
        var text = new Div();
        DiffRuns.append(text, block.runs());
        if (hasText(block)) {
            text.getElement().setAttribute("data-at", Integer.toString(at));
        }
        line.add(text);
        block.attributes().forEach(attribute -> attribute(line, attribute, block.status()));
        return line;
    }

    /** How far the next line begins behind this one; a line that is gone, or can hold no text, takes no room. */
    static int length(DiffBlock block) {
        return hasText(block)
                ? 1
                        + block.runs().stream()
                                .filter(run -> !(run instanceof DiffRun.Removed))
                                .mapToInt(run -> run.text().length())
                                .sum()
                : 0;
    }

    private static boolean hasText(DiffBlock block) {
        return block.status() != Status.REMOVED
                && switch (block.kind()) {
                    case LIST, QUOTE, TABLE, FIGURE, DIVIDER, EMBED -> false;
                    default -> true;
                };
    }

    private static void attribute(Div line, DiffAttribute attribute, Status status) {
        if (attribute.name() == Attribute.PICTURE) {
            pictures(line, attribute.runs());
        } else if (isWorthSaying(attribute, status)) {
            var label = new Span(Words.of("review.attribute." + attribute.name()) + ": ");
            label.addClassName("fl");
            var words = new Div(label);
            words.addClassNames("s", "dim");
            DiffRuns.append(words, attribute.runs());
            line.add(words);
        }
    }

    private static boolean isWorthSaying(DiffAttribute attribute, Status status) {
        var text = attribute.runs().stream().anyMatch(run -> !run.text().isBlank());
        return text
                && switch (attribute.name()) {
                    case SOURCE, ALT, CAPTION, CREDIT, TITLE, ADDRESS -> true;
                    default -> status == Status.CHANGED && attribute.isChanged();
                };
    }

    private static void pictures(Div line, List<DiffRun> runs) {
        for (var run : runs) {
            var image = new Image("pictures/" + run.text().strip(), "");
            image.addClassNames("hero-picture", run instanceof DiffRun.Removed ? "was" : "is");
            line.add(image);
        }
    }
}
