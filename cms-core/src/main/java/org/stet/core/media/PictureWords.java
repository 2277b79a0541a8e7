package org.stet.core.media;

/** What is said about a picture. A decorative one says nothing to those who cannot see it, so it needs no alternative text. */
public record PictureWords(String alt, boolean decorative, String caption, String credit) {}
