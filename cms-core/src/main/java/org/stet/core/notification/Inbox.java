package org.stet.core.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountId;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.EditingService;

/** One's own notifications, and nobody else's. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class Inbox {

    /** Before the newest. */
    public static final long NEWEST = Long.MAX_VALUE;

    private final Notifications notifications;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(Notifications notifications, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.notifications = notifications;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Those older than the one with the id {@code before}, the newest first. */
    public List<Notification> page(boolean onlyUnread, long before, int limit) {
        return notifications.page(me(), onlyUnread, before, limit);
    }

    public int unread() {
        return notifications.unread(me());
    }

    /** Answers with one and marks it read; empty when it is not this person's. */
    public Optional<Notification> open(NotificationId id) {
        var found = notifications.find(me(), id);
        if (found.isPresent() && !found.get().isRead()) {
            notifications.markRead(me(), id, clock.instant());
            tell();
        }
        return found;
    }

    /** Answers with those that were unread until now, for whoever wants them back. */
    public List<NotificationId> markAllRead() {
        var marked = notifications.markAllRead(me(), clock.instant());
        tell();
        return marked;
    }

    public void markUnread(Collection<NotificationId> ids) {
        notifications.markUnread(me(), ids);
        tell();
    }

    private void tell() {
        events.publishEvent(new InboxChanged(Set.of(me())));
    }

    private AccountId me() {
        return currentActor.require().id();
    }
}
