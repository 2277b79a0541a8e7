package org.stet.admin.ticker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.ticker.TickerEntry;

/** One line in the order readers see: its text, where it leads, who posted it, its window, and its verbs. */
class TickerRow extends ListItem {

    /** What can be done to a line. */
    interface Verbs {

        void expire(TickerEntry item);

        void edit(TickerEntry item);

        /** Moves a line by {@code steps} among those of its priority; up is negative. */
        void move(TickerEntry item, int steps);

        /** Takes a line to the place of another one. */
        void take(TickerEntry item, TickerEntry target);
    }

    TickerRow(TickerEntry item, int number, NewsroomTime time, Verbs verbs) {
        this(item, time);
        var place = new Span(Integer.toString(number));
        place.addClassNames("dim", "s", "num");
        addComponentAsFirst(place);
        addComponentAsFirst(new Icon("grip"));
        draggable(item, verbs);
        add(window(item, time), buttons(item, verbs));
    }

    private TickerRow(TickerEntry item, NewsroomTime time) {
        addClassNames("item", "tkr");
        add(words(item, time));
    }

    /** By keyboard the buttons at the end of the row do the same. */
    private void draggable(TickerEntry item, Verbs verbs) {
        DragSource.create(this).setDragData(item);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(TickerEntry.class::isInstance)
                        .map(TickerEntry.class::cast)
                        .ifPresent(dragged -> verbs.take(dragged, item)));
    }

    /** A line readers do not see any more. */
    static TickerRow over(TickerEntry item, NewsroomTime time) {
        var row = new TickerRow(item, time);
        var ended = new Span(
                item.window().isEmpty()
                        ? Words.of("ticker.never")
                        : Words.of("ticker.ended", time.brief(item.window().until())));
        ended.addClassNames("s", "dim", "nw");
        row.add(ended);
        return row;
    }

    private static Component words(TickerEntry item, NewsroomTime time) {
        var text = new Div();
        text.addClassName("h");
        if (item.priority() > 0) {
            var weight = new Span(TickerFields.words(item.priority()));
            weight.addClassName(item.priority() == TickerFields.BREAKING ? "breaking" : "important");
            text.add(weight);
        }
        text.add(new Span(item.text()));
        var facts =
                new Div(link(item), new Span(Words.of("ticker.by", item.createdBy(), time.brief(item.createdAt()))));
        facts.addClassName("m");
        var words = new Div(text, facts);
        words.addClassName("grow");
        return words;
    }

    private static Component link(TickerEntry item) {
        var destination = Destination.of(item);
        if (destination == null) {
            return new Span(Words.of("ticker.no-link"));
        }
        var words = new Span(new Icon("link"), new Span(destination.words()));
        words.addClassName("to");
        return words;
    }

    private static Component window(TickerEntry item, NewsroomTime time) {
        var window = item.window();
        var isAhead = window.isAheadOf(time.now());
        var from = time.brief(window.from());
        var until = time.brief(window.until());
        var fact = new Span(new Span(Words.of(isAhead ? "ticker.from-at" : "ticker.until-at", isAhead ? from : until)));
        fact.addClassNames("fact", isAhead ? "soon" : "live");
        var other = new Div(Words.of(isAhead ? "ticker.until-at" : "ticker.since-at", isAhead ? until : from));
        other.addClassNames("xs", "dim", "other");
        var words = new Div(fact, other);
        words.addClassNames("when", "nw");
        return words;
    }

    private static Component buttons(TickerEntry item, Verbs verbs) {
        var expire = new Button(Words.of("ticker.expire"), click -> verbs.expire(item));
        var buttons = new Div(
                expire,
                quiet("draft", "ticker.edit", item, () -> verbs.edit(item)),
                quiet("up", "ticker.up", item, () -> verbs.move(item, -1)),
                quiet("chevron", "ticker.down", item, () -> verbs.move(item, 1)));
        buttons.addClassName("act");
        return buttons;
    }

    private static Button quiet(String icon, String key, TickerEntry item, Runnable verb) {
        var button = new Button(new Icon(icon), click -> verb.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Words.of(key, item.text()));
        button.setTooltipText(Words.of(key + ".short"));
        return button;
    }
}
