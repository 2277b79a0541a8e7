package org.stet.core.comment;

/** The characters of a text from one position to just before another. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Not a stretch of text: " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }
}
