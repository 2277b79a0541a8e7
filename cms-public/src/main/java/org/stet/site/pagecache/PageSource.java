package org.stet.site.pagecache;

/** One kind of page. The shape of a path alone decides whose it is; nothing a visitor typed reaches further. */
public interface PageSource {

    /** Whether a path has the shape of this kind's addresses. Asked for every request: no database. */
    boolean owns(String path);

    /** Whether {@code ?page=N} means anything here. */
    default boolean isPaged() {
        return false;
    }

    /** Makes the page from what readers may see now. Called by one thread per address at a time. */
    Page render(PageAddress address);
}
