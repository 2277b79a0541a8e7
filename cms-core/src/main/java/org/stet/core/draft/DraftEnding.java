package org.stet.core.draft;

/** What became of a draft that is no longer beside its story. */
enum DraftEnding {
    DISCARDED,
    TAKEN_OVER
}
