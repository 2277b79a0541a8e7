package org.stet.core.frontpage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.InvalidInput;

/**
 * Which parts the front page has: the slots that are switched off, and the rails in their order, at most {@value #MOST}.
 * Without chosen rails there is one for every section, in the order of the sections.
 */
public record Layout(Set<Slot> off, @Nullable List<CategoryId> rails) {

    public static final int MOST = 20;

    /** Everything is on, with a rail for every section. */
    public static final Layout STANDARD = new Layout(Set.of(), null);

    public Layout {
        off = Set.copyOf(off);
        rails = rails == null ? null : List.copyOf(rails);
        if (!off.stream().allMatch(Slot::canBeOff)) {
            throw new InvalidInput("The front page always has a lead.");
        }
        if (rails != null && rails.size() > MOST) {
            throw new InvalidInput("The front page has room for " + MOST + " rails. Remove one first.");
        }
        if (rails != null && Set.copyOf(rails).size() < rails.size()) {
            throw new InvalidInput("A category has one rail on the front page.");
        }
    }

    public boolean has(Slot slot) {
        return !off.contains(slot);
    }

    public Layout switched(Slot slot) {
        var other = EnumSet.noneOf(Slot.class);
        other.addAll(off);
        if (!other.remove(slot)) {
            other.add(slot);
        }
        return new Layout(other, rails);
    }

    public Layout with(@Nullable List<CategoryId> chosen) {
        return new Layout(off, chosen);
    }

    /** The rails among these categories; opinions have a slot of their own unless it is off or somebody chose otherwise. */
    public List<CategoryId> rails(List<CategoryEntry> categories) {
        if (rails == null) {
            return categories.stream()
                    .filter(each -> each.parent() == null && !(each.opinion() && has(Slot.OPINION)))
                    .map(CategoryEntry::id)
                    .limit(MOST)
                    .toList();
        }
        var known = categories.stream().map(CategoryEntry::id).toList();
        return rails.stream().filter(known::contains).toList();
    }

    /** Every place the page has with these rails, from the top. */
    public List<Place> places(List<CategoryId> shown) {
        var places = new ArrayList<Place>();
        for (var slot : Slot.values()) {
            if (slot == Slot.RAIL) {
                shown.forEach(rail -> positions(slot).forEach(n -> places.add(Place.inRail(rail, n))));
            } else if (has(slot)) {
                positions(slot).forEach(n -> places.add(new Place(slot, n)));
            }
        }
        return places;
    }

    private static IntStream positions(Slot slot) {
        return IntStream.rangeClosed(1, slot.size());
    }
}
