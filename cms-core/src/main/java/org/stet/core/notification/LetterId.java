package org.stet.core.notification;

/** Names a letter. */
public record LetterId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
