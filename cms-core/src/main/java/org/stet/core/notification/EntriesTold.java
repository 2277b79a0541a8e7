package org.stet.core.notification;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.live.LiveEvent;
import org.stet.core.live.LiveWaiting;
import org.stet.core.live.WaitingEntries;

/**
 * Keeps true what people were told of entries that wait: it leads to the one that waits longest, and nothing is left of it
 * once none waits.
 */
@Component
class EntriesTold {

    private static final NotificationKind KIND = NotificationKind.ENTRY_WAITS;

    private final WaitingEntries waiting;
    private final Notifications notifications;
    private final StoryPeople people;
    private final ApplicationEventPublisher events;

    EntriesTold(
            WaitingEntries waiting, Notifications notifications, StoryPeople people, ApplicationEventPublisher events) {
        this.waiting = waiting;
        this.notifications = notifications;
        this.people = people;
        this.events = events;
    }

    @EventListener
    void happened(LiveEvent event) {
        var told = notifications.unreadBy(event.article(), KIND);
        if (!told.isEmpty()) {
            var left = waiting.of(event.article());
            told.forEach(person -> retell(person, left, event));
            events.publishEvent(new InboxChanged(told));
        }
    }

    private void retell(AccountId person, List<LiveWaiting> left, LiveEvent event) {
        left.stream()
                .filter(entry -> !entry.writer().equals(person))
                .findFirst()
                .ifPresentOrElse(
                        entry -> lead(person, entry, event),
                        () -> notifications.settle(person, event.article(), KIND, event.at()));
    }

    private void lead(AccountId person, LiveWaiting entry, LiveEvent event) {
        var told = Told.of(KIND, event.article(), Set.of(person))
                .saying(entry.name())
                .at(entry.entry());
        notifications.lead(person, told, entry.writer(), people.nameOf(entry.writer()));
    }
}
