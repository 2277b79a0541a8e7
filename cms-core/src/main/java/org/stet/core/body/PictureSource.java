package org.stet.core.body;

/**
 * Where readers load a picture, and its size in pixels, so that the page does not jump when it arrives. The sets list its
 * finished widths as HTML's {@code srcset} does, by format; they are empty where there is only the one.
 */
public record PictureSource(String url, int width, int height, String jpegSet, String webpSet) {

    public PictureSource(String url, int width, int height) {
        this(url, width, height, "", "");
    }
}
