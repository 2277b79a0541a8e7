package org.stet.admin.notification;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stet.admin.component.Rounds;
import org.stet.core.account.AccountId;
import org.stet.core.notification.InboxChanged;
import org.stet.core.notification.InboxStandings;
import org.stet.core.notification.InboxStandings.Standing;

/**
 * Keeps the number on every open screen of this console right: at once after what happens here, and within seconds after what
 * happens on other nodes. One question to the database serves all screens.
 */
@Component
class InboxNews extends Rounds {

    private final Map<AccountId, Set<Consumer<Standing>>> screens = new ConcurrentHashMap<>();
    private final InboxStandings standings;
    private final boolean automatic;

    InboxNews(InboxStandings standings, @Value("${stet.inbox.look:true}") boolean automatic) {
        super("inboxes");
        this.standings = standings;
        this.automatic = automatic;
    }

    /** The screen is told how full this inbox is, from any thread and whether or not it has changed. */
    Registration watch(AccountId person, Consumer<Standing> screen) {
        screens.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(screen);
        return () -> screens.computeIfPresent(person, (_, open) -> {
            open.remove(screen);
            return open.isEmpty() ? null : open;
        });
    }

    @TransactionalEventListener
    void changed(InboxChanged event) {
        if (event.people().stream().anyMatch(screens::containsKey)) {
            wake();
        }
    }

    @Override
    protected void goRound() {
        var people = Set.copyOf(screens.keySet());
        var now = standings.of(people);
        people.forEach(person -> screens.getOrDefault(person, Set.of())
                .forEach(screen -> screen.accept(now.getOrDefault(person, Standing.EMPTY))));
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }
}
