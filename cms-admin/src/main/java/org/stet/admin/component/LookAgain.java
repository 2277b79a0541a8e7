package org.stet.admin.component;

import com.vaadin.flow.component.Component;

/**
 * Lets a view look every ten seconds whether colleagues changed what it shows. {@code look-again.js} asks, while the page is seen
 * and somebody sits before it: a page that nobody looks at must not keep its session alive.
 */
public final class LookAgain {

    private static final String MODULE = "context://console/look-again.js";

    private LookAgain() {}

    public static void with(Component view, Runnable look) {
        view.getElement().setAttribute("data-look-again", true);
        view.getElement().addEventListener("stet-look", asked -> look.run());
        view.addAttachListener(attach -> attach.getUI().getPage().addJsModule(MODULE));
    }
}
