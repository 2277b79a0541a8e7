package org.stet.core.publication;

/** What a new publication means for readers of a story they may already know. */
public enum ChangeKind {
    /** The story's first publication. */
    FIRST,
    /** Spelling and the like: no time moves. */
    TYPO,
    /** Something material was added or changed: the story says when it was updated. */
    UPDATE,
    /** Something was wrong: the story says what, what is right, and when. */
    CORRECTION
}
