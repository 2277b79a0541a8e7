package org.stet.core.breaking;

/** Names a piece of breaking news. */
public record BreakingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
