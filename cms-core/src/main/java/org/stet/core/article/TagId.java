package org.stet.core.article;

/** Names a tag. */
public record TagId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
