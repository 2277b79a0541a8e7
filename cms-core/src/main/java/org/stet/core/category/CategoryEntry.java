package org.stet.core.category;

import org.jspecify.annotations.Nullable;
import org.stet.core.shared.Slug;

/**
 * A category as lists and pages show it. Positions order categories under the same parent; {@code opinion} is its own mark,
 * which those below it share without having it.
 */
public record CategoryEntry(
        CategoryId id,
        long version,
        String name,
        Slug slug,
        String description,
        String colour,
        @Nullable CategoryId parent,
        int position,
        boolean opinion) {}
