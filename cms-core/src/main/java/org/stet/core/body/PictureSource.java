package org.stet.core.body;

/** Where readers load a picture, and its size in pixels, so that the page does not jump when it arrives. */
public record PictureSource(String url, int width, int height) {}
