package org.stet.core.frontpage;

/** What became of a saved arrangement. */
public enum ArrangementState {
    /** Readers got it. */
    LIVE,
    /** It was kept, and readers saw nothing of it. */
    DRAFT,
    /** The draft before it was dropped. */
    DROPPED
}
