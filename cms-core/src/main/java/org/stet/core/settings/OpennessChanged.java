package org.stet.core.settings;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** Somebody changed what the site tells besides its stories. */
record OpennessChanged(Actor by, Instant at, boolean showChanges) implements ActorEvent, SeenByReaders {

    @Override
    public String verb() {
        return "changed the openness";
    }

    @Override
    public Subject subject() {
        return Subject.SETTINGS;
    }

    @Override
    public String detail() {
        return "what changed is " + (showChanges ? "shown" : "not shown");
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(Subject.SETTINGS);
    }
}
