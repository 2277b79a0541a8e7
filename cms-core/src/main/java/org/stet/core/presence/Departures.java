package org.stet.core.presence;

import org.springframework.stereotype.Component;

/** Takes note of views that close, for which nobody may be signed in any more. Only who knows a tab's name can close it. */
@Component
public class Departures {

    private final Presences presences;
    private final Leases leases;

    Departures(Presences presences, Leases leases) {
        this.presences = presences;
        this.leases = leases;
    }

    public void left(TabId tab) {
        leases.end(tab);
        presences.leave(tab);
    }
}
