package org.stet.site.pagecache;

/** One kind of page. The shape of a path alone decides whose it is; nothing a visitor typed reaches further. */
public interface PageSource {

    /** Whether a path has the shape of this kind's addresses. Asked for every request: no database. */
    boolean owns(String path);

    /** Whether {@code ?page=N} means anything here. */
    default boolean isPaged() {
        return false;
    }

    /** Whether {@code ?after=N} means anything here. */
    default boolean isFollowed() {
        return false;
    }

    /**
     * Whether its pages may be remembered, here and by others. What only some may see is made anew for every request, and only
     * at its exact address.
     */
    default boolean isKept() {
        return true;
    }

    /** Makes the page from what readers may see now. Called by one thread per address at a time. */
    Page render(PageAddress address);
}
