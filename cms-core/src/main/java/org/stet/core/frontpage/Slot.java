package org.stet.core.frontpage;

/** The named slots of the front page. */
public enum Slot {
    /** The largest story. Every page has it. */
    LEAD(1, "lead"),
    /** The row under it. */
    FEATURED(3, "featured"),
    /** The newest stories by time. Nobody places a story there, or they would not be the newest. */
    RECENT(0, "most recent"),
    /** The stories of one chosen category. */
    RAIL(5, "rail"),
    /** The newest opinions. */
    OPINION(4, "opinion");

    private final int size;
    private final String words;

    Slot(int size, String words) {
        this.size = size;
        this.words = words;
    }

    /** How many places it has for stories. */
    public int size() {
        return size;
    }

    String words() {
        return words;
    }

    /** Whether readers may go without it. Rails are added and removed instead. */
    public boolean canBeOff() {
        return this != LEAD && this != RAIL;
    }
}
