package org.stet.core.search;

import java.io.IOException;
import java.io.Serial;

/** An index cannot be read or written. */
final class IndexTrouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    IndexTrouble(IOException cause) {
        super("The search index cannot be read or written", cause);
    }

    IndexTrouble(String message) {
        super(message);
    }
}
