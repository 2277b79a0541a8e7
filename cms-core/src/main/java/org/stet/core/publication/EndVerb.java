package org.stet.core.publication;

/** How a window came to its end. */
public enum EndVerb {
    /** Another revision of the story follows. */
    REPLACED,
    /** It never opened. */
    CANCELLED,
    /** An editor set the end. */
    EXPIRED,
    TAKEN_DOWN
}
