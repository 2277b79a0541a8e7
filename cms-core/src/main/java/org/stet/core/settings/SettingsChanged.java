package org.stet.core.settings;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** Somebody changed the site's settings. */
record SettingsChanged(Actor by, Instant at, boolean fourEyes) implements ActorEvent, SeenByReaders {

    @Override
    public String verb() {
        return "changed the settings";
    }

    @Override
    public Subject subject() {
        return Subject.SETTINGS;
    }

    @Override
    public String detail() {
        return "four eyes " + (fourEyes ? "on" : "off");
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(Subject.SETTINGS);
    }
}
