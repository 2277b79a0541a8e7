package org.stet.core.live;

/** Names an entry of a coverage; its anchor on the page is {@code entry-} and this number. */
public record LiveEntryId(long value) {

    public String anchor() {
        return "entry-" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
