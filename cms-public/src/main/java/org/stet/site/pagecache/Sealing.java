package org.stet.site.pagecache;

import org.jspecify.annotations.Nullable;

/** Knows what is said in the head of an answer about a page. */
public interface Sealing {

    /** Nothing for what is too large to be kept ready. */
    @Nullable
    Envelope seal(Page.Shown page);
}
