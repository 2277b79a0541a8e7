package org.stet.admin.notification;

import com.vaadin.flow.component.Component;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.account.CurrentActor;
import org.stet.core.notification.Inbox;

/** What every screen offers of the inbox of whoever sits there. */
@org.springframework.stereotype.Component
public class InboxRoom {

    final Inbox inbox;
    final InboxNews news;
    final NewsroomClock clock;
    final CurrentActor currentActor;

    InboxRoom(Inbox inbox, InboxNews news, NewsroomClock clock, CurrentActor currentActor) {
        this.inbox = inbox;
        this.news = news;
        this.clock = clock;
        this.currentActor = currentActor;
    }

    /** The bell with the number of what is unread. */
    public Component bell() {
        return new InboxBell(this);
    }
}
