package org.stet.core.article;

import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;

/** Reasons people give: required, at most 2,000 characters. */
public final class Reasons {

    private static final int MAX_LENGTH = 2000;

    private Reasons() {}

    public static String required(String reason, String ifMissing) {
        var text = Text.lines("A reason", reason, MAX_LENGTH);
        if (text.isEmpty()) {
            throw new InvalidInput(ifMissing);
        }
        return text;
    }
}
