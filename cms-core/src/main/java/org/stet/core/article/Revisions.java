package org.stet.core.article;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, Long> {

    Revision save(Revision revision);

    Optional<Revision> findByArticleIdAndNumber(ArticleId article, int number);

    Optional<Revision> findFirstByArticleIdOrderByNumberDesc(ArticleId article);

    @Query("select coalesce(max(r.number), 0) from Revision r where r.articleId = :article")
    int lastNumber(ArticleId article);

    default Revision require(ArticleId article, int number) {
        return findByArticleIdAndNumber(article, number).orElseThrow(() -> RevisionNotFound.of(article, number));
    }
}
