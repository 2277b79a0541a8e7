package org.stet.core.ticker;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.WorkingCopies;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;

/** The one way to change the ticker. */
@EditingService
@PreAuthorize("hasRole('EDITOR')")
public class TickerEditing {

    private final TickerItems items;
    private final WorkingCopies copies;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DatabaseClock database;
    private final Clock clock;

    TickerEditing(
            TickerItems items,
            WorkingCopies copies,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DatabaseClock database,
            Clock clock) {
        this.items = items;
        this.copies = copies;
        this.currentActor = currentActor;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    public TickerItemId create(TickerForm form) {
        requireStory(form);
        var item = items.save(new TickerItem(form, currentActor.require().id(), clock.instant()));
        announce("posted to the ticker", item);
        return item.itemId();
    }

    /** Changes a line, unless somebody else did since {@code baseVersion} was read. */
    public void change(TickerItemId id, long baseVersion, TickerForm form) {
        requireStory(form);
        var item = items.require(id);
        item.change(form, baseVersion);
        announce("changed a ticker item", items.save(item));
    }

    /** Readers do not see the line any more, or never will. */
    public void expireNow(TickerItemId id) {
        var item = items.require(id);
        item.expire(database.now());
        announce("expired a ticker item", items.save(item));
    }

    /** Puts lines of the same priority into this order. */
    public void reorder(List<TickerItemId> order) {
        var position = 0;
        for (var id : new LinkedHashSet<>(order)) {
            var item = items.require(id);
            item.moveTo(position++);
            items.save(item);
        }
        if (!order.isEmpty()) {
            announce("reordered the ticker", items.require(order.getFirst()));
        }
    }

    private void requireStory(TickerForm form) {
        if (form.article() != null && copies.find(form.article()).isEmpty()) {
            throw new InvalidInput("That story does not exist any more. Choose another link.");
        }
    }

    private void announce(String verb, TickerItem item) {
        events.publishEvent(
                new TickerChanged(currentActor.require(), clock.instant(), verb, item.text(), item.itemId()));
    }
}
