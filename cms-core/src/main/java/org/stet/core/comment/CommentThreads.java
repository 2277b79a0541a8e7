package org.stet.core.comment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.shared.NotFound;

interface CommentThreads extends Repository<CommentThread, Long> {

    CommentThread saveAndFlush(CommentThread thread);

    void delete(CommentThread thread);

    /** One verb at a time per thread: two replies at the same moment both stay. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from CommentThread t where t.id = :id")
    Optional<CommentThread> lockById(Long id);

    default CommentThread require(ThreadId id) {
        return lockById(id.value()).orElseThrow(() -> NotFound.of("thread " + id + " any more"));
    }
}
