package org.stet.core.frontpage;

import java.time.Instant;

/** An arrangement in the list of all: who saved it when, whether readers got it, and what it changed in words. */
public record ArrangementEntry(long version, String by, Instant at, ArrangementState state, String words) {}
