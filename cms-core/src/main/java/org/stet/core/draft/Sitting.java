package org.stet.core.draft;

import java.util.UUID;
import org.stet.core.presence.TabId;
import org.stet.core.shared.InvalidInput;

/** The typing in one open view from loading a text to loading the next: what of it is refused goes into one draft. */
public record Sitting(TabId tab, String value) {

    public Sitting {
        if (value.isEmpty() || value.length() > 40) {
            throw new InvalidInput("A sitting's name has 1 to 40 characters.");
        }
    }

    public static Sitting fresh(TabId tab) {
        return new Sitting(tab, UUID.randomUUID().toString());
    }
}
