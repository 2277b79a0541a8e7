package org.stet.admin.publication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.article.Content;
import org.stet.core.article.Hint;

/** What a careful editor would look at again before readers see it; it stops nobody. */
class Checks extends Div {

    Checks(Content content) {
        addClassName("checks");
        var hints = Hint.of(content);
        var list = new UnorderedList();
        if (hints.isEmpty()) {
            list.add(line("ok", Words.of("publish.checks.ok")));
        }
        hints.forEach(hint -> list.add(line("alert", Words.of("hint." + hint))));
        add(list);
    }

    private static ListItem line(String icon, String words) {
        var mark = new Icon(icon);
        mark.addClassName(icon.equals("ok") ? "ok" : "should");
        return new ListItem(mark, new Span(words));
    }
}
