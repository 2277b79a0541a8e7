package org.stet.core.live;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.NotFound;

interface LiveEntries extends Repository<LiveEntry, Long> {

    LiveEntry save(LiveEntry entry);

    /** Asked before its coverage is locked, which comes first always. */
    @Query(value = "select article_id from live_entry where id = :id", nativeQuery = true)
    Optional<Long> articleOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from LiveEntry e where e.id = :id")
    Optional<LiveEntry> lock(long id);

    @Query("select e from LiveEntry e where e.articleId = :article and e.liveFrom is null and e.deletedAt is null"
            + " and e.refusal is null order by e.id")
    List<LiveEntry> waiting(ArticleId article);

    default LiveEntry require(LiveEntryId id) {
        return lock(id.value()).orElseThrow(() -> NotFound.of("live entry " + id));
    }
}
