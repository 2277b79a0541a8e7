package org.stet.core.live;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;

/** What waits in a coverage, also in the middle of a transaction that changes it. */
@Component
public class WaitingEntries {

    private final LiveEntries entries;

    WaitingEntries(LiveEntries entries) {
        this.entries = entries;
    }

    /** The one that waits longest first. */
    public List<LiveWaiting> of(ArticleId article) {
        return entries.waiting(article).stream()
                .map(entry -> new LiveWaiting(entry.entryId(), entry.writer(), entry.name()))
                .toList();
    }
}
