package org.stet.core.tag;

import java.util.List;

/** A tag became another, and with it those that had been merged into it before. What it takes to take that back. */
public record Merge(TagId tag, TagId into, List<TagId> along) {

    public Merge {
        along = List.copyOf(along);
    }
}
