package org.stet.admin.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A way to the page readers have of something. */
public class ReadersPage extends Paragraph {

    /** {@code path} as it is shown, {@code address} whole. */
    public ReadersPage(String path, String address) {
        var link = new Anchor(address, path, AnchorTarget.BLANK);
        link.addClassName("link");
        add(new Span(Words.of("tag.has-page") + " "), link);
    }
}
