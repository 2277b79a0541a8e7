package org.stet.core.preview;

/** Names a preview, and opens nothing: only its token does. */
public record PreviewId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
