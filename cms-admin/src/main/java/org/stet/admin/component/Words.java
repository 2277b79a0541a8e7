package org.stet.admin.component;

import com.vaadin.flow.i18n.I18NProvider;

/** Every visible text comes from here, by its key in {@code vaadin-i18n/translations.properties}. */
public final class Words {

    private Words() {}

    /** The text for a key, with its places filled; the key itself, marked, where a text is missing. */
    public static String of(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
