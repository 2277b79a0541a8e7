package org.stet.core.account;

import org.jspecify.annotations.Nullable;
import org.stet.core.shared.NewsroomEvent;

/** An event somebody signed in has caused. */
public interface ActorEvent extends NewsroomEvent {

    Actor by();

    @Override
    default @Nullable Long actorId() {
        return by().id().value();
    }

    @Override
    default String actorName() {
        return by().name();
    }
}
