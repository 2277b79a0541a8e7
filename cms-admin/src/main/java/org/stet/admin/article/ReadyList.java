package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.article.Gap;
import org.stet.core.article.Hint;

/** What a story lacks before it can be submitted; each line leads to its place. */
class ReadyList extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Consumer<Gap> goTo;
    private final Consumer<Hint> lookAt;

    ReadyList(Consumer<Gap> goTo, Consumer<Hint> lookAt) {
        this.goTo = goTo;
        this.lookAt = lookAt;
        addClassName("ready");
        add(new H2(Words.of("ready.title")), list);
    }

    /** What must be there comes first; what deserves a second look stops nobody. */
    void show(List<Gap> gaps, List<Hint> hints) {
        list.removeAll();
        for (var gap : gaps) {
            list.add(line("wrong", "must", jump("gap." + gap, () -> goTo.accept(gap))));
        }
        if (gaps.isEmpty()) {
            list.add(line("ok", "ok", new Span(Words.of("ready.nothing"))));
        }
        for (var hint : hints) {
            list.add(line("alert", "should", jump("hint." + hint, () -> lookAt.accept(hint))));
        }
    }

    /** Comments that nobody has resolved yet come last. */
    void showThreads(int open, Runnable go) {
        if (open > 0) {
            var jump = new Button(Words.of("thread.still-open", open), click -> go.run());
            jump.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            list.add(line("alert", "should", jump));
        }
    }

    private static Button jump(String key, Runnable go) {
        var jump = new Button(Words.of(key), click -> go.run());
        jump.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return jump;
    }

    private static ListItem line(String icon, String look, Component words) {
        var mark = new Icon(icon);
        mark.addClassName(look);
        return new ListItem(mark, words);
    }
}
