package org.stet.site.article;

import java.util.List;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.shell.Pager;

/** One page of a list of stories, whether more follow, and how many the list holds in all. */
public record Listing(List<StoryCard> cards, Pager pager, int all) {

    /** Stories on a page. */
    public static final int SIZE = 20;

    /** As many as the pages of a list can show. */
    static final int LONGEST = PageAddress.LAST * SIZE;

    /** A page behind the end of the list does not exist; the first one always does. */
    public boolean exists() {
        return !cards.isEmpty() || pager.number() == 1;
    }
}
