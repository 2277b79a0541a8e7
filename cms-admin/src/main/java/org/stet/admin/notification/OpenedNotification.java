package org.stet.admin.notification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.stet.core.account.CurrentActor;
import org.stet.core.notification.Inbox;
import org.stet.core.notification.Notification;
import org.stet.core.notification.NotificationId;

/**
 * Where a link in the inbox or in a letter leads: marks it read and goes on to the exact spot, wherever that is by now. One that
 * is forgotten, or somebody else's, leads to the reader's own inbox.
 */
@Route(OpenedNotification.PATH)
@PermitAll
class OpenedNotification extends Div implements BeforeEnterObserver {

    static final String PATH = "inbox/:id([0-9]{1,18})";
    private static final String ID = "id";

    private final Inbox inbox;
    private final CurrentActor currentActor;

    OpenedNotification(Inbox inbox, CurrentActor currentActor) {
        this.inbox = inbox;
        this.currentActor = currentActor;
    }

    static String place(NotificationId id) {
        return InboxView.PATH + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new NotificationId(event.getRouteParameters().getLong(ID).orElseThrow(NotFoundException::new));
        inbox.open(id).ifPresentOrElse(told -> goOn(told, event), () -> event.forwardTo(InboxView.class));
    }

    private void goOn(Notification told, BeforeEnterEvent event) {
        var spot = new Location(Spot.of(told, currentActor.require()));
        event.forwardTo(spot.getPath(), spot.getQueryParameters());
    }
}
