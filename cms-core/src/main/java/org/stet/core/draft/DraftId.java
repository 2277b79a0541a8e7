package org.stet.core.draft;

/** Names a parallel draft. */
public record DraftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
