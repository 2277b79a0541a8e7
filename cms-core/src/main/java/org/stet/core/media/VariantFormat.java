package org.stet.core.media;

/** The formats readers get: WebP where their browser says it can, JPEG everywhere. */
public enum VariantFormat {
    JPEG("jpg", "image/jpeg"),
    WEBP("webp", "image/webp");

    private final String ending;
    private final String mediaType;

    VariantFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
