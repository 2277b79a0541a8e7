package org.stet.core.notification;

/** How somebody wants to hear of a kind of thing. Whatever is delivered at all stands in the inbox, too. */
public enum Delivery {
    NOTHING,
    INBOX,
    DIGEST,
    MAIL
}
