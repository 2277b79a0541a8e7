package org.stet.admin.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.admin.component.Words;
import org.stet.admin.publication.ReadyLines;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Readiness;

/** The places of a submission that changed, with how much; then what did not, and what keeps it from readers. */
class ReviewOutline extends Nav {

    ReviewOutline() {
        addClassName("outline");
        getElement().setAttribute("aria-label", Words.of("review.outline"));
    }

    void show(Map<String, Tally> places, Lens lens, ArticleId story, Readiness readiness) {
        removeAll();
        var isWhole = lens == Lens.WHOLE;
        var changed = places.entrySet().stream()
                .filter(place -> isWhole || place.getValue().changes() > 0)
                .toList();
        add(new H2(Words.of(isWhole ? "review.outline.whole" : "review.outline.changed")));
        changed.forEach(place -> add(jump(place.getKey(), isWhole ? Tally.NONE : place.getValue())));
        if (changed.isEmpty()) {
            add(dim(Words.of("review.outline.nothing")));
        }
        if (!isWhole && changed.size() < places.size()) {
            add(new H2(Words.of("review.outline.same")), dim(same(places)));
        }
        var ready = new Div(ReadyLines.leadingTo(story).show(readiness, Words.of("ready.nothing")));
        ready.addClassNames("ready", "outlined");
        add(new H2(Words.of("ready.title")), ready);
    }

    private static String same(Map<String, Tally> places) {
        return places.entrySet().stream()
                .filter(place -> place.getValue().changes() == 0)
                .map(place -> Words.of("review.field." + place.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static NativeButton jump(String key, Tally tally) {
        var jump = new NativeButton(Words.of("review.field." + key));
        jump.getElement().setAttribute("data-place", key);
        var count = new Span();
        count.addClassName("pm");
        if (tally.added() > 0) {
            count.add(piece("p", "+" + tally.added()));
        }
        if (tally.removed() > 0) {
            count.add(piece("d", "−" + tally.removed()));
        }
        if (tally.changes() > 0 && tally.added() + tally.removed() == 0) {
            count.add(piece("dim", Words.of("review.outline.other")));
        }
        jump.add(count);
        return jump;
    }

    private static Span piece(String look, String words) {
        var piece = new Span(words);
        piece.addClassName(look);
        return piece;
    }

    private static Paragraph dim(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("xs", "dim");
        return paragraph;
    }
}
