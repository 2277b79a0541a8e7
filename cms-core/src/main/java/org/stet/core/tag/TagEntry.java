package org.stet.core.tag;

import org.stet.core.shared.Slug;

/** A tag that stands, as lists and pages show it. */
public record TagEntry(TagId id, long version, String name, Slug slug) {}
