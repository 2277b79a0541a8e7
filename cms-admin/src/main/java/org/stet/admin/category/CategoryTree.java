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

    /** A place in the tree: a parent, or none, and all that stand there then, in order. */
    record Spot(@Nullable CategoryId parent, List<CategoryId> order) {

        Spot {
            order = List.copyOf(order);
        }
    }

    /** Where it stands now. */
    Spot spot(CategoryEntry entry) {
        return new Spot(entry.parent(), siblings(entry));
    }

    /** So many steps on among its siblings; up is negative, and the ends stop it. */
    Spot stepped(CategoryEntry entry, int steps) {
        var place = siblings(entry).indexOf(entry.id()) + steps;
        return at(entry, entry.parent(), Math.max(0, place));
    }

    /** The last below the sibling above it. */
    Optional<Spot> inward(CategoryEntry entry) {
        var order = siblings(entry);
        var place = order.indexOf(entry.id());
        return place <= 0 ? Optional.empty() : Optional.of(at(entry, order.get(place - 1), Integer.MAX_VALUE));
    }

    /** Right behind its parent. */
    Optional<Spot> outward(CategoryEntry entry) {
        return find(entry.parent())
                .map(parent -> at(entry, parent.parent(), siblings(parent).indexOf(parent.id()) + 1));
    }

    /** Before or behind another row, wherever that stands. */
    Spot beside(CategoryEntry entry, CategoryEntry other, boolean isBehind) {
        var order = siblings(other);
        order.remove(entry.id());
        return at(entry, other.parent(), order.indexOf(other.id()) + (isBehind ? 1 : 0));
    }

    private Spot at(CategoryEntry entry, @Nullable CategoryId parent, int place) {
        var order =
                new ArrayList<>(under(parent).stream().map(CategoryEntry::id).toList());
        order.remove(entry.id());
        order.add(Math.clamp(place, 0, order.size()), entry.id());
        return new Spot(parent, order);
    }

    /** Its siblings and itself, in order. */
    ArrayList<CategoryId> siblings(CategoryEntry entry) {
        return new ArrayList<>(
                under(entry.parent()).stream().map(CategoryEntry::id).toList());
    }
}
