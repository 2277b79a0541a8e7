package org.stet.core.ticker;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;

interface TickerItems extends Repository<TickerItem, Long> {

    TickerItem save(TickerItem item);

    /** Whoever comes second waits, then is told that somebody changed it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TickerItem t where t.id = :id")
    Optional<TickerItem> lockById(Long id);

    default TickerItem require(TickerItemId id) {
        return lockById(id.value()).orElseThrow(() -> NotFound.of("ticker item " + id));
    }
}
