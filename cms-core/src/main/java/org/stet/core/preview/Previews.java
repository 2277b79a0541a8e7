package org.stet.core.preview;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;

interface Previews extends Repository<Preview, Long> {

    Preview save(Preview preview);

    /** Whoever comes second waits: what was revoked meanwhile is not shown again. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Preview p where p.id = :id")
    Optional<Preview> lockById(Long id);

    @Modifying
    @Query("delete from Preview p where p.expiresAt <= :now")
    void deleteExpired(Instant now);

    default Preview require(PreviewId id) {
        return lockById(id.value()).orElseThrow(() -> NotFound.of("such preview any more"));
    }
}
