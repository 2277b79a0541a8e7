package org.stet.admin.category;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;

/** The categories in their order, and what stands under what. */
record CategoryTree(List<CategoryEntry> all) {

    static final CategoryTree EMPTY = new CategoryTree(List.of());

    CategoryTree {
        all = List.copyOf(all);
    }

    List<CategoryEntry> under(@Nullable CategoryId parent) {
        return all.stream()
                .filter(entry -> Objects.equals(entry.parent(), parent))
                .toList();
    }

    Optional<CategoryEntry> find(@Nullable CategoryId id) {
        return all.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Those a category may stand under: neither itself nor what stands under it. */
    List<CategoryEntry> possibleParents(@Nullable CategoryId child) {
        if (child == null) {
            return all;
        }
        var below = new HashSet<CategoryId>();
        collect(child, below);
        return all.stream().filter(entry -> !below.contains(entry.id())).toList();
    }

    private void collect(CategoryId id, HashSet<CategoryId> below) {
        if (below.add(id)) {
            under(id).forEach(child -> collect(child.id(), below));
        }
    }

    /** Its siblings in the order after a move to {@code place}, counted from 0. */
    List<CategoryId> placed(CategoryEntry entry, int place) {
        var order = siblings(entry);
        order.remove(entry.id());
        order.add(Math.clamp(place, 0, order.size()), entry.id());
        return order;
    }

    /** Its siblings and itself, in order. */
    ArrayList<CategoryId> siblings(CategoryEntry entry) {
        return new ArrayList<>(
                under(entry.parent()).stream().map(CategoryEntry::id).toList());
    }
}
