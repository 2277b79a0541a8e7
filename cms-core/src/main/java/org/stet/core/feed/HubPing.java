package org.stet.core.feed;

import java.time.Instant;

/** A feed the hub has to be told of: its path on the site, when it changed, and how often that was tried. */
public record HubPing(String path, Instant changedAt, int attempt) {}
