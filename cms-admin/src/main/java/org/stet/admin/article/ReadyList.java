package org.stet.admin.article;

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

/** What a story lacks before it can be submitted; each line leads to its place. */
class ReadyList extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Consumer<Gap> goTo;

    ReadyList(Consumer<Gap> goTo) {
        this.goTo = goTo;
        addClassName("ready");
        add(new H2(Words.of("ready.title")), list);
    }

    void show(List<Gap> gaps) {
        list.removeAll();
        for (var gap : gaps) {
            var jump = new Button(Words.of("gap." + gap), click -> goTo.accept(gap));
            jump.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            var mark = new Icon("wrong");
            mark.addClassName("must");
            list.add(new ListItem(mark, jump));
        }
        if (gaps.isEmpty()) {
            var mark = new Icon("ok");
            mark.addClassName("ok");
            list.add(new ListItem(mark, new Span(Words.of("ready.nothing"))));
        }
    }
}
