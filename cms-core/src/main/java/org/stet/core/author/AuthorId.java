package org.stet.core.author;

/** Names an author. */
public record AuthorId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
