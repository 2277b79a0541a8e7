package org.stet.core.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.NotFound;

interface ParallelDrafts extends Repository<ParallelDraft, Long> {

    ParallelDraft save(ParallelDraft draft);

    Optional<ParallelDraft> findById(Long id);

    Optional<ParallelDraft> findByArticleIdAndSittingAndEndingIsNull(ArticleId article, String sitting);

    List<ParallelDraft> findByArticleIdAndWrittenByAndEndingIsNull(ArticleId article, AccountId writer);

    List<ParallelDraft> findByArticleIdAndEndingIsNullOrderByKeptAtDescIdDesc(ArticleId article);

    default ParallelDraft require(DraftId id) {
        return findById(id.value()).orElseThrow(() -> NotFound.of("such draft"));
    }
}
