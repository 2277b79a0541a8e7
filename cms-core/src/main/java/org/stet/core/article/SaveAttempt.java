package org.stet.core.article;

/** What became of a text somebody wanted to save. */
public sealed interface SaveAttempt permits Saved, Refused {}
