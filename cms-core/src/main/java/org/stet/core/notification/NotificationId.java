package org.stet.core.notification;

/** Names a notification. */
public record NotificationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
