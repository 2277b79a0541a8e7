package org.stet.site.article;

import java.util.List;
import org.stet.site.shell.Pager;

/** One page of a list of stories, newest first, and whether more follow. */
public record Listing(List<StoryCard> cards, Pager pager) {

    /** Stories on a page. */
    public static final int SIZE = 20;

    /** Of the cards that were found, one more than a page holds if there are more. */
    public static Listing of(List<StoryCard> found, String path, int number) {
        return new Listing(found.stream().limit(SIZE).toList(), new Pager(path, number, found.size() > SIZE));
    }

    /** Where the stories of a page begin. */
    public static int offset(int number) {
        return (number - 1) * SIZE;
    }

    /** A page behind the end of the list does not exist; the first one always does. */
    public boolean exists() {
        return !cards.isEmpty() || pager.number() == 1;
    }
}
