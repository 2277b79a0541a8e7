package org.stet.site.shell;

import org.stet.core.category.CategoryEntry;

/** A category as pages name it. The key ties it to its colour in {@code /theme.css}. */
public record Section(CategoryEntry entry) {

    public String name() {
        return entry.name();
    }

    public String key() {
        return entry.slug().value();
    }

    public String href() {
        return "/category/" + entry.slug();
    }
}
