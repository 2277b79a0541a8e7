package org.stet.core.presence;

import java.util.UUID;
import org.stet.core.shared.InvalidInput;

/** Names one open view of a story in one browser. Nobody can guess it. */
public record TabId(String value) {

    public TabId {
        if (value.isEmpty() || value.length() > 40) {
            throw new InvalidInput("A tab's name has 1 to 40 characters.");
        }
    }

    public static TabId fresh() {
        return new TabId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
