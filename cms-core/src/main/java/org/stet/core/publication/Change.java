package org.stet.core.publication;

import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;

/** Why a revision replaces another, in the editor's words. A correction says what was wrong and what is right. */
public record Change(ChangeKind kind, String note) {

    /** For a story readers have not seen before. */
    public static final Change FIRST = new Change(ChangeKind.FIRST, "");

    public static final Change TYPO = new Change(ChangeKind.TYPO, "");

    public Change {
        note = Text.lines("The note", note, 1000);
        if (kind == ChangeKind.CORRECTION && note.isEmpty()) {
            throw new InvalidInput("A correction says what was wrong and what is right.");
        }
    }

    public static Change update(String note) {
        return new Change(ChangeKind.UPDATE, note);
    }

    public static Change correction(String note) {
        return new Change(ChangeKind.CORRECTION, note);
    }
}
