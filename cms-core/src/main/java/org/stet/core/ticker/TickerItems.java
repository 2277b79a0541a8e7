package org.stet.core.ticker;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;

interface TickerItems extends Repository<TickerItem, Long> {

    TickerItem save(TickerItem item);

    Optional<TickerItem> findById(Long id);

    default TickerItem require(TickerItemId id) {
        return findById(id.value()).orElseThrow(() -> NotFound.of("ticker item " + id));
    }
}
