package org.stet.site.shell;

import org.stet.site.pagecache.PageAddress;
import org.stet.site.words.Words;

/** Where a page of a list stands: its number, and whether there is another one behind it. */
public record Pager(String path, int number, boolean more) {

    public boolean isNeeded() {
        return more || number > 1;
    }

    /** The name of the list, and from the second page on its number. */
    public String title(String name, Words words) {
        return number == 1 ? name : words.say("page.numbered", name, number);
    }

    public String next() {
        return new PageAddress(path, number + 1).toString();
    }

    public String previous() {
        return new PageAddress(path, number - 1).toString();
    }

    public String here() {
        return new PageAddress(path, number).toString();
    }
}
