package org.stet.core.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountId;
import org.stet.core.account.CurrentActor;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/** Reads what surrounds a review: who may be asked for it, and what this person has seen of it before. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class ReviewDesk {

    private static final String EARLIER = """
            select revision, embargo_until, looked_at from review_look
            where article_id = :article and account_id = :me and revision < :revision
            order by revision desc fetch first 1 row only
            """;

    private final Articles articles;
    private final Reviewers reviewers;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    ReviewDesk(
            Articles articles,
            AccountDirectory accounts,
            CurrentSettings settings,
            JdbcClient jdbc,
            CurrentActor currentActor) {
        this.articles = articles;
        this.reviewers = new Reviewers(accounts, settings);
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** Somebody who may be asked. */
    public record Candidate(AccountId id, String name) {}

    /** What a person saw the last time: the revision, and until when the story was under embargo then. */
    public record Look(int revision, @Nullable Instant embargo, Instant at) {}

    /** Those who may be asked to review a story, by name. */
    public List<Candidate> candidates(ArticleId id) {
        return articles.findById(id.value())
                .map(article -> reviewers.of(article).stream()
                        .map(entry -> new Candidate(entry.id(), entry.name()))
                        .toList())
                .orElse(List.of());
    }

    /** What the next submission asks for if nothing else is said: the reviewer of the last round. */
    public ReviewRequest asked(ArticleId id) {
        return articles.findById(id.value())
                .map(article -> article.review().requestBefore())
                .orElse(ReviewRequest.OPEN);
    }

    /** The newest submission before this one that this person has been shown. */
    public Optional<Look> lastLook(ArticleId id, int before) {
        return jdbc.sql(EARLIER)
                .param("article", id.value())
                .param("me", currentActor.require().id().value())
                .param("revision", before)
                .query((row, n) -> new Look(
                        row.getInt("revision"),
                        JdbcTime.readOptional(row, "embargo_until"),
                        JdbcTime.read(row, "looked_at")))
                .optional();
    }
}
