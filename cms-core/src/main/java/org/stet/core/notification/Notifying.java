package org.stet.core.notification;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleEvent;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.StoryOpened;
import org.stet.core.shared.NewsroomEvent;

/** Turns what happens into notifications, in the transaction that makes it happen. Nobody is told of what they did. */
@Component
class Notifying {

    private final Concerned concerned;
    private final StoryPeople people;
    private final Notifications notifications;
    private final Choices choices;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    Notifying(
            Concerned concerned,
            StoryPeople people,
            Notifications notifications,
            Choices choices,
            Letters letters,
            ApplicationEventPublisher events) {
        this.concerned = concerned;
        this.people = people;
        this.notifications = notifications;
        this.choices = choices;
        this.letters = letters;
        this.events = events;
    }

    @EventListener
    void tell(NewsroomEvent event) {
        var actor = event.actorId() == null ? null : new AccountId(event.actorId());
        var told = concerned.by(event);
        if (event instanceof ArticleEvent about) {
            settle(about.article(), concerned.settledBy(event), event.at());
        }
        told.forEach(each -> tell(each, actor, event.actorName(), event.at()));
    }

    @EventListener
    void tell(StoryOpened opened) {
        tell(concerned.by(opened), null, "", opened.at());
    }

    private void settle(ArticleId article, Set<NotificationKind> kinds, Instant now) {
        var whose = kinds.isEmpty() ? Set.<AccountId>of() : notifications.settle(article, kinds, now);
        if (!whose.isEmpty()) {
            events.publishEvent(new InboxChanged(whose));
        }
    }

    /** Tells each of these people who may read the story, in the way they chose. */
    void tell(Told told, @Nullable AccountId actor, String actorName, Instant at) {
        var readers = new HashSet<>(people.readersAmong(besides(actor, told)));
        readers.removeIf(person -> choices.of(person, told.kind()) == Delivery.NOTHING);
        if (told.kind() == NotificationKind.ENTRY_WAITS) {
            readers.removeAll(notifications.unreadBy(told.article(), told.kind()));
        }
        var by = new Notifications.By(actor, actorName, at);
        readers.forEach(person -> deliver(told, person, by));
        if (!readers.isEmpty()) {
            events.publishEvent(new InboxChanged(readers));
        }
    }

    private void deliver(Told told, AccountId person, Notifications.By by) {
        var delivery = letters.areSent() ? choices.of(person, told.kind()) : Delivery.INBOX;
        var id = notifications.add(person, told, by, delivery == Delivery.DIGEST);
        if (delivery == Delivery.MAIL) {
            letters.write(person, told.article(), id, by.at());
        }
    }

    /** That a text was kept is the newsroom's doing, not its writer's: they are told although they typed it. */
    private static Set<AccountId> besides(@Nullable AccountId actor, Told told) {
        var others = new HashSet<>(told.people());
        if (actor != null && told.kind() != NotificationKind.TEXT_KEPT) {
            others.remove(actor);
        }
        return others;
    }
}
