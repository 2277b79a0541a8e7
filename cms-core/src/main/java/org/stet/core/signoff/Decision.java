package org.stet.core.signoff;

/** What somebody outside says of a revision. It is recorded under their name; it neither approves nor sends back by itself. */
public enum Decision {
    LET_STAND("let stand"),
    CHANGE_ASKED("asked for a change in");

    private final String verb;

    Decision(String verb) {
        this.verb = verb;
    }

    String verb() {
        return verb;
    }
}
