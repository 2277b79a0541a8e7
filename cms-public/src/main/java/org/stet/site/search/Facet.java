package org.stet.site.search;

import java.util.List;

/** One way to narrow what was found. */
public record Facet(String name, List<Choice> choices) {

    /** A link that narrows, or that widens again where it is the current one, and how many stories it leads to. */
    public record Choice(String name, String href, int stories, boolean current) {}
}
