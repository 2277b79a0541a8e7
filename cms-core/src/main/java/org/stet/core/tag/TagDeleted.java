package org.stet.core.tag;

import java.time.Instant;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.Subject;

/** A tag is about to go. Whoever still needs it refuses, in the same transaction. */
public record TagDeleted(Actor by, Instant at, TagId tag, String name) implements ActorEvent {

    @Override
    public String verb() {
        return "deleted a tag";
    }

    @Override
    public String detail() {
        return name;
    }

    @Override
    public Subject subject() {
        return Subject.tag(tag.value());
    }
}
