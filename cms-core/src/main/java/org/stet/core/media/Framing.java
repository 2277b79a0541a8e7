package org.stet.core.media;

/** Where a picture's focal point is, how often it was set, and which crops are finished: perhaps still those of an earlier one. */
public record Framing(FocalPoint focus, int version, ReadyCrops ready) {}
