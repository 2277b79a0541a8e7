package org.stet.admin.component;

import com.vaadin.flow.component.icon.SvgIcon;

/** One of our icons, by its name in {@code icons.svg}. Decoration only: whoever uses it has words beside it or a label. */
public class Icon extends SvgIcon {

    public Icon(String name) {
        super("icons.svg", name);
        addClassName("i");
        getElement().setAttribute("aria-hidden", "true");
    }
}
