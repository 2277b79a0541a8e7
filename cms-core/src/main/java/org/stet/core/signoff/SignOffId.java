package org.stet.core.signoff;

/** Names a sign-off, and opens nothing: only its token does. */
public record SignOffId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
