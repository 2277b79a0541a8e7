package org.stet.core.live;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.NotFound;

interface Coverages extends Repository<Coverage, Long> {

    Coverage save(Coverage coverage);

    /** One change of a coverage at a time, so that the numbers of its changes become visible in their order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Coverage c where c.articleId = :article")
    Optional<Coverage> lock(ArticleId article);

    default Coverage require(ArticleId article) {
        return lock(article).orElseThrow(() -> NotFound.of("live coverage of this story"));
    }
}
