package org.stet.admin.component;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** The keys of a view along its foot, by their names on the sheet of keys. A phone has none. */
public class KeyBar extends Footer {

    public KeyBar(String... names) {
        addClassName("keys");
        getElement().setAttribute("aria-label", Words.of("keys.title"));
        for (var name : names) {
            var key = new Span();
            for (var cap : Words.of("keybar." + name + ".caps").split(" ", -1)) {
                var drawn = new HtmlContainer("kbd");
                drawn.setText(cap);
                key.add(drawn);
            }
            key.add(new Span(Words.of("keybar." + name)));
            add(key);
        }
    }
}
