package org.stet.core.article;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.InvalidInput;

/** Who may be asked to review a story: those who review here and, where four eyes are the rule, wrote none of it. */
class Reviewers {

    private final AccountDirectory accounts;
    private final CurrentSettings settings;

    Reviewers(AccountDirectory accounts, CurrentSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    List<AccountEntry> of(Article article) {
        var barred =
                FourEyes.of(settings.get()) == FourEyes.REQUIRED ? article.unapprovedWriters() : Set.<AccountId>of();
        return accounts.all().stream()
                .filter(entry -> !entry.disabled() && !barred.contains(entry.id()))
                .filter(entry ->
                        entry.roles().contains(Role.REVIEWER) || entry.roles().contains(Role.EDITOR))
                .toList();
    }

    void requireAble(ReviewRequest request, Article article, Instant now) {
        var due = request.due();
        if (due != null && !due.isAfter(now)) {
            throw new InvalidInput("A review is due in the future.");
        }
        var reviewer = request.reviewer();
        if (reviewer != null
                && of(article).stream().noneMatch(entry -> entry.id().equals(reviewer))) {
            throw new InvalidInput(
                    "This person cannot review the story: they do not review here, or wrote part of it.");
        }
    }
}
