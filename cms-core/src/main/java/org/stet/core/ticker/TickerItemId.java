package org.stet.core.ticker;

/** Names a ticker item. */
public record TickerItemId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
