package org.stet.core.frontpage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.stet.core.shared.InvalidInput;

/** One place on the front page: a slot and the position in it, counted from 1. */
public record Place(Slot slot, int position) implements Comparable<Place> {

    public static final Place LEAD = new Place(Slot.LEAD, 1);

    private static final Comparator<Place> FROM_THE_TOP =
            Comparator.comparing(Place::slot).thenComparingInt(Place::position);

    public Place {
        if (position < 1 || position > slot.size()) {
            throw new InvalidInput("The front page has no place " + slot.words() + " " + position + ".");
        }
    }

    public static Place featured(int position) {
        return new Place(Slot.FEATURED, position);
    }

    /** Every place, from the top of the page. */
    public static List<Place> all() {
        return Arrays.stream(Slot.values())
                .flatMap(slot -> IntStream.rangeClosed(1, slot.size()).mapToObj(position -> new Place(slot, position)))
                .toList();
    }

    @Override
    public int compareTo(Place other) {
        return FROM_THE_TOP.compare(this, other);
    }

    /** "lead", "featured 2". */
    @Override
    public String toString() {
        return slot.size() == 1 ? slot.words() : slot.words() + " " + position;
    }
}
