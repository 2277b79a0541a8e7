package org.stet.site.pagecache;

/** Knows what is said in the head of an answer about a page. */
public interface Sealing {

    Envelope seal(Page.Text page);
}
