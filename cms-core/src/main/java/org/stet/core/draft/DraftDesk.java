package org.stet.core.draft;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountDirectory;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Content;
import org.stet.core.shared.EditingService;

/** Reads the drafts beside a story, for whoever may read its history. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class DraftDesk {

    private final ParallelDrafts drafts;
    private final AccountDirectory accounts;

    DraftDesk(ParallelDrafts drafts, AccountDirectory accounts) {
        this.drafts = drafts;
        this.accounts = accounts;
    }

    /** All that are beside a story now, the newest first. */
    public List<DraftEntry> of(ArticleId article) {
        var found = drafts.findByArticleIdAndEndingIsNullOrderByKeptAtDescIdDesc(article);
        var names = accounts.names(
                found.stream().map(ParallelDraft::writtenBy).distinct().toList());
        return found.stream()
                .map(draft -> draft.entry(names.getOrDefault(draft.writtenBy(), "")))
                .toList();
    }

    /** The whole text of a draft, one that has ended too. */
    public Content text(DraftId id) {
        return drafts.require(id).content();
    }
}
