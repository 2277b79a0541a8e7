package org.stet.core.publication;

import org.stet.core.tag.TagEntry;

/** A tag as the console lists it: how many stories readers see with it now, and how many carry it in all. */
public record TagRow(TagEntry tag, int live, int stories) {}
