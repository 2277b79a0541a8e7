package org.stet.core.publication;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.stet.core.article.ArticleId;

interface Publications extends JpaRepository<Publication, Long> {

    List<Publication> findByArticleIdOrderByLiveFrom(ArticleId article);
}
