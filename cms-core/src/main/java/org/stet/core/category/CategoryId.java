package org.stet.core.category;

/** Names a category. */
public record CategoryId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
