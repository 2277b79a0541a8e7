package org.stet.core.comment;

/** Names a thread. */
public record ThreadId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
