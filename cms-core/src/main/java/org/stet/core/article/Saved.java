package org.stet.core.article;

import java.time.Instant;

/** The answer to a save: the version the next one builds on, where the copy stands now, and whether anything changed. */
public record Saved(int textVersion, Instant at, WorkflowState state, boolean changed) implements SaveAttempt {}
