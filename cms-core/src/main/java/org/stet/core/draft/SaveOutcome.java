package org.stet.core.draft;

import org.stet.core.article.Saved;

/** Where a text is now: in the working copy, or beside it. Either way the server has every word. */
public sealed interface SaveOutcome {

    record Stored(Saved saved) implements SaveOutcome {}

    /** {@code why} is a sentence for the person who wrote it. */
    record Kept(DraftEntry draft, String why) implements SaveOutcome {}
}
