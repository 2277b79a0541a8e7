package org.stet.core.article;

/** A text that did not become the working copy, whole, and the sentence that says why. */
public record Refused(Content text, String why) implements SaveAttempt {}
