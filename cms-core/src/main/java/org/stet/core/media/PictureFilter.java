package org.stet.core.media;

/** Which pictures of the library to list. */
public enum PictureFilter {
    ALL,
    /** Nobody said what it shows, nor that it only decorates. */
    NO_ALT,
    /** No story, revision, author or setting shows it. */
    UNUSED,
    /** It may be used for a few more days only. */
    ENDING,
    /** It may not be used any more. */
    ENDED
}
