package org.stet.site.article;

import java.util.List;

/** What every page of a list of stories prints beside what is its own: the stories of the list, and the newest of all. */
public interface ListPage {

    Listing listing();

    List<StoryCard> recent();
}
