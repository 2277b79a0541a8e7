package org.stet.core.frontpage;

/** The named slots of the front page, from the top. */
public enum Slot {
    /** The largest story. */
    LEAD(1, "lead"),
    /** The row under it. */
    FEATURED(3, "featured");

    private final int size;
    private final String words;

    Slot(int size, String words) {
        this.size = size;
        this.words = words;
    }

    /** How many stories stand in it. */
    public int size() {
        return size;
    }

    String words() {
        return words;
    }
}
