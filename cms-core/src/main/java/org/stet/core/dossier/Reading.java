package org.stet.core.dossier;

/** How readers find the stories of a dossier. */
public enum Reading {
    /** As editors ordered them: a series with a beginning. */
    IN_ORDER,
    /** By first publication, the newest on top: a case that goes on. Its parts are counted from the oldest. */
    NEWEST_FIRST
}
