package org.stet.admin.ticker;

import java.util.ArrayList;
import java.util.List;
import org.stet.core.ticker.TickerEntry;
import org.stet.core.ticker.TickerItemId;

/** The order among lines of one priority, which is the only one editors choose. */
final class TickerOrder {

    private TickerOrder() {}

    static List<TickerItemId> of(List<TickerEntry> items, int priority) {
        return items.stream()
                .filter(item -> item.priority() == priority)
                .map(TickerEntry::id)
                .toList();
    }

    /** The order after a move by {@code steps}; the same one where there is no room to move. */
    static List<TickerItemId> moved(List<TickerItemId> order, TickerItemId id, int steps) {
        var place = order.indexOf(id);
        var target = place + steps;
        if (place < 0 || target < 0 || target >= order.size()) {
            return order;
        }
        return placed(order, id, target);
    }

    /** The order with {@code id} at {@code place}. */
    static List<TickerItemId> placed(List<TickerItemId> order, TickerItemId id, int place) {
        var moved = new ArrayList<>(order);
        moved.remove(id);
        moved.add(Math.clamp(place, 0, moved.size()), id);
        return moved;
    }
}
