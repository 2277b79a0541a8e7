package org.stet.core.publication;

/** Names a publication. */
public record PublicationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
