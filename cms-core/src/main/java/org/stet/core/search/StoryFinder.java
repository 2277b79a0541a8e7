package org.stet.core.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.stet.core.article.ArticleId;

/**
 * What is asked where words stand: an index on this node's disk or one in a cluster. Answers are as of an instant and as good as what was
 * put in: whoever shows them asks the database first. What cannot be answered now is an {@link IndexTrouble}.
 */
interface StoryFinder {

    /** Stories whose window is open at an instant; those that come close where none has the very words. */
    Found find(SearchQuery query, Instant at, Set<Long> without);

    /** The publications whose headlines go on like what is being typed, newest first among equals. */
    List<Long> beginning(String typed, Instant at, int limit);

    /** The stories that are meant most likely by what is typed, perhaps not to its end, best first. */
    List<ArticleId> ranked(String typed, Instant at, int limit);

    /** How many publications, of the past and the future among them. */
    int size();
}
