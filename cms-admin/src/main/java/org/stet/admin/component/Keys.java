package org.stet.admin.component;

import com.vaadin.flow.component.Component;

/**
 * Gives components keys. {@code keys.js} presses, or focuses, the first component on the page that carries the keys typed:
 * a verb that is not offered has none. Single keys and sequences do nothing in fields, and can be switched off.
 */
public final class Keys {

    /** The name of the attribute that {@code keys.js} looks for. */
    private static final String ATTRIBUTE = "data-keys";

    private Keys() {}

    /** One key such as {@code c}, a sequence such as {@code g s}, or a chord such as {@code ctrl+k}. */
    public static <T extends Component> T on(T component, String keys) {
        component.getElement().setAttribute(ATTRIBUTE, keys);
        if (!keys.contains(" ")) {
            component.getElement().setAttribute("aria-keyshortcuts", keys.replace("ctrl", "Control"));
        }
        return component;
    }
}
