package org.stet.core.notification;

import java.time.Instant;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.Subject;

/** Something an administrator did about mail. */
public record MailEvent(String verb, String detail, Actor by, Instant at) implements ActorEvent {

    @Override
    public Subject subject() {
        return new Subject("mail");
    }
}
