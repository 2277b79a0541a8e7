package org.stet.core.search;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;

/**
 * Finds stories by the words of their working copies, for the newsroom. It answers with numbers alone: whoever shows a story asks the
 * list for it, so nobody finds more than the list shows them.
 */
@EditingService
@PreAuthorize("isAuthenticated()")
public class DraftSearch {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSearch.class);

    private final NewsroomIndex index;
    private final DatabaseClock clock;

    DraftSearch(NewsroomIndex index, DatabaseClock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** The stories that are meant most likely, best first; none where the index cannot be asked now. */
    public List<ArticleId> find(String words, int limit) {
        var typed = SearchQuery.clean(words);
        if (typed.isEmpty()) {
            return List.of();
        }
        try {
            return index.upToDate()
                    .map(ready -> ready.ranked(typed, clock.now(), limit))
                    .orElse(List.of());
        } catch (IndexTrouble trouble) {
            LOG.warn("The newsroom's search index cannot be asked: {}", trouble.toString());
            LOG.debug("It is because of this", trouble);
            return List.of();
        }
    }
}
