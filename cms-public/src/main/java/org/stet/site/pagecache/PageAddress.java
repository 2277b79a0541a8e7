package org.stet.site.pagecache;

/**
 * What a reader asked for, in the one form the cache knows: a canonical path and, for lists, a page number from 1; for what is
 * followed, the number of the last change that the reader has. Nothing else of a request ever becomes part of a key.
 */
public record PageAddress(String path, int number, long after) {

    /** Lists end here, however long they are. */
    public static final int LAST = 500;

    public PageAddress(String path, int number) {
        this(path, number, 0);
    }

    /** What changed at a path after a change with this number. */
    public static PageAddress after(String path, long change) {
        return new PageAddress(path, 1, change);
    }

    public static PageAddress of(String path) {
        return new PageAddress(path, 1);
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The part of the path with this index, counted from 0. */
    public String part(int index) {
        return path.substring(1).split("/", -1)[index];
    }

    @Override
    public String toString() {
        if (after != 0) {
            return path + "?after=" + after;
        }
        return number == 1 ? path : path + "?page=" + number;
    }
}
