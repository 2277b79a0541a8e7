package org.stet.core.preview;

import java.time.Duration;

/** What a preview is for, and how long one lives. */
enum Purpose {
    /** Given to somebody to read; it shows the same words until it ends. */
    LINK(Duration.ofHours(24)),

    /** Beside the editor of one person; it follows what they write and lives on while they do. */
    PANEL(Duration.ofHours(1)),

    /** Put before somebody outside who is asked to let a revision stand. */
    SIGN_OFF(Duration.ofDays(7));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
