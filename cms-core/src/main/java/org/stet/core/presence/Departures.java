package org.stet.core.presence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.shared.EditingService;

/** Takes note of views that close, for which nobody may be signed in any more. Only who knows a tab's name can close it. */
@EditingService
public class Departures {

    private final Presences presences;
    private final Leases leases;

    Departures(JdbcClient jdbc) {
        this.presences = new Presences(jdbc);
        this.leases = new Leases(jdbc);
    }

    public void left(TabId tab) {
        leases.end(tab);
        presences.leave(tab);
    }
}
