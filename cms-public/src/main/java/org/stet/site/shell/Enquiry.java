package org.stet.site.shell;

import org.stet.site.pagecache.Page;

/**
 * An address whose page depends on what a visitor asks. It is made anew every time, and nobody keeps it: there is no end to what
 * may be asked.
 */
public interface Enquiry {

    String path();

    Page.Text answer(Asked asked);
}
