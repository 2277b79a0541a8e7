package org.stet.core.author;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.account.AccountId;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Slug;

interface Authors extends Repository<Author, Long> {

    Author save(Author author);

    /** Whoever comes second waits, then is told that somebody changed it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Author a where a.id = :id")
    Optional<Author> lockById(Long id);

    Optional<Author> findBySlug(Slug slug);

    Optional<Author> findByAccountId(AccountId account);

    default Author require(AuthorId id) {
        return lockById(id.value()).orElseThrow(() -> NotFound.of("author " + id));
    }
}
