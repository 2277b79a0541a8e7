package org.stet.core.frontpage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;

/** Names rails, and says how two layouts differ. */
@Component
class LayoutWords {

    private final CategoryDirectory categories;

    LayoutWords(CategoryDirectory categories) {
        this.categories = categories;
    }

    String rail(CategoryId rail) {
        return categories.find(rail).map(CategoryEntry::name).orElse("a rail");
    }

    /** "featured 2", "Policy 1". */
    String place(Place place) {
        return place.rail() == null ? place.toString() : rail(place.rail()) + " " + place.position();
    }

    List<String> changes(Layout before, Layout after) {
        var changes = new ArrayList<String>();
        for (var slot : Slot.values()) {
            if (before.has(slot) != after.has(slot)) {
                changes.add(slot.words() + " switched " + (after.has(slot) ? "on" : "off"));
            }
        }
        var all = categories.all();
        var rails = after.rails(all);
        if (!rails.equals(before.rails(all))) {
            changes.add("rails: "
                    + (rails.isEmpty() ? "none" : rails.stream().map(this::rail).collect(Collectors.joining(", "))));
        }
        return changes;
    }
}
