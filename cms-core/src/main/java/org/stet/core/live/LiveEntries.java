package org.stet.core.live;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;

interface LiveEntries extends Repository<LiveEntry, Long> {

    LiveEntry saveAndFlush(LiveEntry entry);

    /** At once, so that whoever listens reads what is true now. */
    default LiveEntry save(LiveEntry entry) {
        return saveAndFlush(entry);
    }

    /** Asked before its coverage is locked, which comes first always. */
    @Query(value = "select article_id from live_entry where id = :id", nativeQuery = true)
    Optional<Long> articleOf(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from LiveEntry e where e.id = :id")
    Optional<LiveEntry> lock(long id);

    default LiveEntry require(LiveEntryId id) {
        return lock(id.value()).orElseThrow(() -> NotFound.of("live entry " + id));
    }
}
