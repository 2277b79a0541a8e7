package org.stet.admin.draft;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.admin.component.BackgroundWords;
import org.stet.admin.component.Words;
import org.stet.core.article.Byline;
import org.stet.core.article.Content;
import org.stet.core.body.BodyDiff;
import org.stet.core.body.DiffBlock;
import org.stet.core.body.DiffBlock.Attribute;
import org.stet.core.body.DiffBlock.Status;
import org.stet.core.body.DiffRun;
import org.stet.core.body.TextDiff;

/** One of two texts, whole where it differs from the other one; what only it says is marked. Stretches that are the same are folded. */
class SideSheet extends Div {

    /** A text with the names of its category and tags. */
    record Named(Content content, String category, String tags) {}

    private int same;

    SideSheet(Named own, Named other) {
        addClassName("cft");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("two-texts.text"));
        line("serif hl", "", own.content().headline(), other.content().headline());
        line("serif sf", "", own.content().standfirst(), other.content().standfirst());
        for (var block :
                BodyDiff.between(other.content().body(), own.content().body()).blocks()) {
            body(block);
        }
        sayWhatIsSame();
        details(own, other);
    }

    private void details(Named own, Named other) {
        line("s", "category", own.category(), other.category());
        line("s", "tags", own.tags(), other.tags());
        line("s", "authors", authors(own.content()), authors(other.content()));
        line("s", "hero", hero(own.content()), hero(other.content()));
        line("s", "teasers", teasers(own.content()), teasers(other.content()));
        line(
                "s",
                "background",
                BackgroundWords.all(own.content().background()),
                BackgroundWords.all(other.content().background()));
    }

    private void line(String look, String field, String own, String other) {
        if (own.isEmpty() || (!field.isEmpty() && own.equals(other))) {
            return;
        }
        var line = new Div();
        line.addClassNames(look.split(" "));
        if (!field.isEmpty()) {
            var label = new Span(Words.of("two-texts." + field) + " ");
            label.addClassName("dim");
            line.add(label);
        }
        append(line, TextDiff.between(other, own).runs());
        add(line);
    }

    private void body(DiffBlock block) {
        if (block.status() == Status.KEPT) {
            same++;
            return;
        }
        sayWhatIsSame();
        if (block.status() != Status.REMOVED) {
            var line = new Div();
            line.addClassNames(
                    "serif", "k-" + block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            append(line, block.runs());
            block.attributes().stream()
                    .filter(attribute -> isText(attribute.name()))
                    .forEach(attribute -> append(line, attribute.runs()));
            add(line);
        }
    }

    private static boolean isText(Attribute attribute) {
        return switch (attribute) {
            case SOURCE, ALT, CAPTION, CREDIT, TITLE, ADDRESS -> true;
            default -> false;
        };
    }

    private void sayWhatIsSame() {
        if (same > 0) {
            var folded = new Paragraph(Words.of("two-texts.same", same));
            folded.addClassNames("xs", "dim", "same-in-both");
            add(folded);
        }
        same = 0;
    }

    /** What the other text says and this one does not is absent here, and marked over there. */
    private static void append(Div line, List<DiffRun> runs) {
        for (var run : runs) {
            switch (run) {
                case DiffRun.Removed _ -> {}
                case DiffRun.Added added -> line.getElement().appendChild(new Element("ins").setText(added.text()));
                case DiffRun.Kept kept -> line.getElement().appendChild(new Element("span").setText(kept.text()));
                case DiffRun.Reformatted dressed -> {
                    var words = new Element("span").setText(dressed.text());
                    words.getClassList().add("fmt");
                    line.getElement().appendChild(words);
                }
            }
        }
    }

    private static String authors(Content content) {
        return content.authors().stream().map(Byline::name).collect(Collectors.joining(", "));
    }

    private static String hero(Content content) {
        var hero = content.hero();
        return hero == null
                ? ""
                : List.of(
                                hero.picture()
                                        .value()
                                        .substring(
                                                0,
                                                Math.min(
                                                        8,
                                                        hero.picture().value().length())),
                                hero.alt(),
                                hero.caption(),
                                hero.credit())
                        .stream()
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private static String teasers(Content content) {
        var teasers = content.teasers();
        return List.of(
                        teasers.searchTitle(),
                        teasers.searchDescription(),
                        teasers.socialTitle(),
                        teasers.socialDescription())
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
