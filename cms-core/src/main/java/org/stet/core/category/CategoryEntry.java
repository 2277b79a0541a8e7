package org.stet.core.category;

import org.jspecify.annotations.Nullable;
import org.stet.core.shared.Slug;

/** A category as lists and pages show it. Positions order categories under the same parent. */
public record CategoryEntry(
        CategoryId id,
        long version,
        String name,
        Slug slug,
        String description,
        String colour,
        @Nullable CategoryId parent,
        int position) {}
