package org.stet.core.frontpage;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.stet.core.article.ArticleId;

interface Placements extends Repository<Placement, Long> {

    List<Placement> saveAll(Iterable<Placement> placements);

    /** Those whose window is open or lies ahead. What is over is never loaded, so it is never changed. */
    @Query("select p from Placement p where p.liveUntil > :at and p.liveFrom < p.liveUntil order by p.id")
    List<Placement> notOverAt(Instant at);

    /** Those of a story with this beginning, over or not. */
    @Query("select p from Placement p where p.articleId = :article and p.liveFrom = :from")
    List<Placement> beginning(ArticleId article, Instant from);
}
