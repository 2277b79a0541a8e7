package org.stet.core.frontpage;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.InvalidInput;

/** One place on the front page: a slot, in a rail the category it belongs to, and the position in it, counted from 1. */
public record Place(Slot slot, @Nullable CategoryId rail, int position) implements Comparable<Place> {

    public static final Place LEAD = new Place(Slot.LEAD, 1);

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::slot)
            .thenComparingLong(Place::railNumber)
            .thenComparingInt(Place::position);

    public Place {
        if (position < 1 || position > slot.size() || (rail != null) != (slot == Slot.RAIL)) {
            throw new InvalidInput("The front page has no place " + slot.words() + " " + position + ".");
        }
    }

    public Place(Slot slot, int position) {
        this(slot, null, position);
    }

    public static Place featured(int position) {
        return new Place(Slot.FEATURED, position);
    }

    public static Place opinion(int position) {
        return new Place(Slot.OPINION, position);
    }

    public static Place inRail(CategoryId rail, int position) {
        return new Place(Slot.RAIL, rail, position);
    }

    /** The rail's category as a number; 0 outside of rails. */
    long railNumber() {
        return rail == null ? 0 : rail.value();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** "lead", "featured 2", "rail 7 2": the same place always in the same words. */
    @Override
    public String toString() {
        if (slot.size() == 1) {
            return slot.words();
        }
        return slot.words() + (rail == null ? " " : " " + rail + " ") + position;
    }
}
