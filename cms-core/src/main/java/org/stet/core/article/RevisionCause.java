package org.stet.core.article;

/** Why a revision was taken. */
public enum RevisionCause {
    SUBMITTED,
    /** Another text replaced the working copy; this is the copy as it was before. */
    REPLACED,
    /** A stretch of saves by one person ended; this is what they had written. */
    WRITTEN
}
