package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.frontpage.ArrangementEntry;
import org.stet.core.frontpage.ArrangementState;

/** Every arrangement that was saved: who did it when, what it changed, and the way back to it. */
class EarlierDialog extends Dialog {

    /** What can be done with an earlier arrangement. */
    interface Verbs {

        void take(ArrangementEntry earlier);

        void goBack(ArrangementEntry earlier);
    }

    private final NewsroomTime time;
    private final Verbs verbs;

    EarlierDialog(List<ArrangementEntry> entries, NewsroomTime time, Verbs verbs) {
        super(Words.of("front.earlier"));
        this.time = time;
        this.verbs = verbs;
        setModality(ModalityMode.STRICT);
        addClassNames("ask", "earlier");
        setWidth("40rem");
        var list = new OrderedList();
        var current = entries.stream()
                .filter(entry -> entry.state() == ArrangementState.LIVE)
                .findFirst()
                .map(ArrangementEntry::version)
                .orElse(0L);
        entries.forEach(entry -> list.add(row(entry, entry.version() == current)));
        add(
                new Paragraph(Words.of("front.earlier.what")),
                entries.isEmpty()
                        ? new EmptyState(Words.of("front.earlier.none"), Words.of("front.earlier.none.reason"))
                        : list);
        getFooter().add(new Button(Words.of("front.close"), click -> close()));
    }

    private ListItem row(ArrangementEntry entry, boolean isCurrent) {
        var when = new Span(time.full(entry.at()));
        when.addClassNames("b", "nw");
        var state = new Span(Words.of(isCurrent ? "front.earlier.current" : "front.earlier." + entry.state()));
        state.addClassNames("fact", entry.state() == ArrangementState.LIVE ? "live" : "soon");
        var head = new Div(when, new Span(entry.by()), state);
        head.addClassNames("row", "wrap", "s");
        var words = new Paragraph(entry.words().isEmpty() ? Words.of("front.earlier.same") : entry.words());
        words.addClassNames("s", "dim");
        var row = new ListItem(head, words);
        if (!isCurrent && entry.state() != ArrangementState.DROPPED) {
            row.add(verbs(entry));
        }
        return row;
    }

    private Component verbs(ArrangementEntry entry) {
        var verbs = new Div(button("front.earlier.take", entry, () -> this.verbs.take(entry)));
        if (entry.state() == ArrangementState.LIVE) {
            verbs.add(button("front.earlier.back", entry, () -> this.verbs.goBack(entry)));
        }
        verbs.addClassNames("row", "wrap");
        return verbs;
    }

    private Button button(String key, ArrangementEntry entry, Runnable verb) {
        var button = new Button(Words.of(key), click -> {
            close();
            verb.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of(key) + ": " + time.full(entry.at()));
        return button;
    }
}
