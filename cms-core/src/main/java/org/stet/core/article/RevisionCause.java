package org.stet.core.article;

/** Why a revision was taken. */
public enum RevisionCause {
    SUBMITTED,
    /** An older revision replaced the working copy; this is the copy as it was before. */
    REPLACED
}
