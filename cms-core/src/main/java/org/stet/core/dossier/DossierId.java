package org.stet.core.dossier;

/** Names a dossier. */
public record DossierId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
