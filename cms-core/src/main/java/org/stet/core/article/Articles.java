package org.stet.core.article;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, Long> {

    Article save(Article article);

    Optional<Article> findById(Long id);

    /** One verb at a time per story: whoever comes second waits, then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lockById(Long id);

    default Article lock(ArticleId id) {
        return lockById(id.value()).orElseThrow(() -> ArticleNotFound.withId(id));
    }
}
