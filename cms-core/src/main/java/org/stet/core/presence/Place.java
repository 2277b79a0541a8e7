package org.stet.core.presence;

/** Where somebody has a story open. */
public enum Place {
    STORY,
    REVIEW
}
