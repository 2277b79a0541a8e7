package org.stet.core.media;

/** What became of an upload: a new picture, or the one the library made from the same bytes before. */
public record PictureReceipt(PictureEntry picture, boolean isKnown) {}
