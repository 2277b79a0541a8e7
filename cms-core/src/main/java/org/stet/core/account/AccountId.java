package org.stet.core.account;

/** Names an account. */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
