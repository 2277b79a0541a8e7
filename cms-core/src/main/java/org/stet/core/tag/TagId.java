package org.stet.core.tag;

/** Names a tag. */
public record TagId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
