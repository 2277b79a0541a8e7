package org.stet.admin.publication;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;

/** An address of the site that is looked at, and what came of it. */
class OutletLine extends ListItem {

    private final String key;
    private final URI address;

    OutletLine(String key, URI address) {
        this.key = key;
        this.address = address;
        show("clock", "looking", Words.of("seen.looking"));
    }

    /** {@code look} is the class of the mark. */
    void show(String icon, String look, String words) {
        var mark = new Icon(icon);
        mark.addClassName(look);
        var link = new Anchor(address.toString(), Words.of("seen.outlet." + key));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.addClassName("b");
        var said = new Span(words);
        said.addClassNames("s", "dim");
        removeAll();
        add(mark, link, said);
    }
}
