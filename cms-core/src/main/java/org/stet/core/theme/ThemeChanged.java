package org.stet.core.theme;

import java.time.Instant;
import java.util.Set;
import org.stet.core.account.Actor;
import org.stet.core.account.ActorEvent;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** Somebody changed how the site looks. */
record ThemeChanged(Actor by, Instant at, Theme theme) implements ActorEvent, SeenByReaders {

    @Override
    public String verb() {
        return "changed the theme";
    }

    @Override
    public Subject subject() {
        return Subject.SETTINGS;
    }

    @Override
    public String detail() {
        return "paper " + theme.paper() + ", ink " + theme.ink() + ", alarm " + theme.alarm();
    }

    @Override
    public Set<Subject> touched() {
        return Set.of(Subject.SETTINGS);
    }
}
