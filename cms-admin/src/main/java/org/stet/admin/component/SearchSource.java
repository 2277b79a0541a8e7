package org.stet.admin.component;

import java.util.List;
import org.stet.core.account.Actor;

/**
 * Something the search of the frame looks through. Each noun of the console brings its own and finds only what this person
 * may open; the order of the beans is the order of what is found.
 */
public interface SearchSource {

    /** At most {@code limit} hits, the best first. Nothing typed yet is an empty text. */
    List<SearchHit> find(String words, Actor actor, int limit);
}
