package org.stet.core.breaking;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;

interface BreakingItems extends Repository<BreakingNews, Long> {

    BreakingNews save(BreakingNews news);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from BreakingNews b where b.id = :id")
    Optional<BreakingNews> lock(long id);

    default BreakingNews require(BreakingId id) {
        return lock(id.value()).orElseThrow(() -> NotFound.of("breaking news " + id));
    }
}
