package org.stet.site.shell;

import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;

/** The pages that say there is no page. Their addresses in the cache are none a reader could ask for. */
public interface Apology extends PageSource {

    PageAddress MISSING = PageAddress.of("missing");
    PageAddress GONE = PageAddress.of("gone");

    /** For the time without a database: needs nothing. */
    Page.Text unavailable();

    @Override
    default boolean owns(String path) {
        return false;
    }
}
