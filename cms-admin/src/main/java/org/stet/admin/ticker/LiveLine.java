package org.stet.admin.ticker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.stet.admin.component.Words;
import org.stet.core.ticker.TickerLine;

/**
 * The line under the header as readers see it, with what is being written in its place. It moves until somebody writes,
 * pauses it, points at it, or asks their system for less motion.
 */
class LiveLine extends Section {

    private final UnorderedList lines = new UnorderedList();
    private final Div strip = new Div();
    private final Span note = new Span();
    private final Button pause = new Button(Words.of("ticker.pause"));
    private boolean isPaused;

    LiveLine() {
        var heading = new H2(Words.of("ticker.live"));
        heading.setId("live-line");
        getElement().setAttribute("aria-labelledby", "live-line");
        note.addClassNames("xs", "dim");
        pause.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        pause.addClassName("end");
        pause.addClickListener(click -> pause());
        var head = new Div(heading, note, pause);
        head.addClassName("row");
        var tag = new Span(Words.of("ticker.live.tag"));
        tag.addClassName("tag");
        var view = new Div(lines);
        view.addClassName("run");
        view.getElement().setAttribute("tabindex", "0");
        view.getElement().setAttribute("role", "group");
        view.getElement().setAttribute("aria-label", Words.of("ticker.live.lines"));
        strip.addClassName("liveline");
        strip.add(tag, view);
        add(head, strip);
    }

    private void pause() {
        isPaused = !isPaused;
        strip.setClassName("paused", isPaused);
        pause.setText(Words.of(isPaused ? "ticker.play" : "ticker.pause"));
    }

    /** Shows the lines readers see; a written one stands before those of its own or a lower priority. */
    void show(List<TickerLine> live, String written, int priority) {
        var items = new ArrayList<ListItem>();
        var isPlaced = written.isEmpty();
        for (var line : live) {
            if (!isPlaced && line.priority() <= priority) {
                items.add(fresh(written));
                isPlaced = true;
            }
            items.add(new ListItem(line.text()));
        }
        if (!isPlaced) {
            items.add(fresh(written));
        }
        if (items.isEmpty()) {
            items.add(new ListItem(Words.of("ticker.live.nothing")));
        }
        lines.removeAll();
        items.forEach(lines::add);
        strip.setClassName("writing", !written.isEmpty());
        note.setText(written.isEmpty() ? "" : Words.of("ticker.live.new"));
    }

    private static ListItem fresh(String written) {
        var item = new ListItem(written);
        item.addClassName("new");
        return item;
    }
}
