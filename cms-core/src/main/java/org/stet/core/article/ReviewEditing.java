package org.stet.core.article;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.CurrentActor;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/** What surrounds a review without deciding it: who should read it by when, and who has looked at which submission. */
@EditingService
public class ReviewEditing {

    private static final String LOOK_AGAIN = """
            update review_look set looked_at = :now, embargo_until = :embargo
            where article_id = :article and account_id = :me and revision = :revision
            """;

    private static final String FIRST_LOOK = """
            insert into review_look (article_id, account_id, revision, looked_at, embargo_until)
            values (:article, :me, :revision, :now, :embargo)
            """;

    /** At most once a minute, and past the version: looking is not a change of the story. */
    private static final String KEEP_CLAIM = """
            update article set claim_seen = :now
            where id = :article and claimed_by = :me and state = 'IN_REVIEW' and claim_seen < :minuteAgo and claim_seen > :over
            """;

    private final Articles articles;
    private final Revisions revisions;
    private final Reviewers reviewers;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final DatabaseClock database;
    private final Clock clock;

    ReviewEditing(
            Articles articles,
            Revisions revisions,
            AccountDirectory accounts,
            CurrentSettings settings,
            JdbcClient jdbc,
            CurrentActor currentActor,
            DatabaseClock database,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.reviewers = new Reviewers(accounts, settings);
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.database = database;
        this.clock = clock;
    }

    /** Asks somebody else, or by another time, while the submission waits. */
    @PreAuthorize("hasAnyRole('WRITER', 'EDITOR')")
    public void ask(ArticleId id, ReviewRequest request) {
        var article = articles.lock(id);
        if (!request.equals(article.review().request())) {
            reviewers.requireAble(request, article, database.now());
            article.ask(request, currentActor.require(), clock.instant());
            articles.save(article);
        }
    }

    /** Remembers that this person has been shown a submission. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    public void look(ArticleId id, int revision) {
        revisions.require(id, revision);
        var embargo = articles.lock(id).embargo();
        var until = embargo == null ? null : JdbcTime.param(embargo.until());
        if (look(LOOK_AGAIN, id, revision, until) == 0) {
            look(FIRST_LOOK, id, revision, until);
        }
        keepLooking(id);
    }

    private int look(String sql, ArticleId id, int revision, @Nullable OffsetDateTime embargo) {
        return jdbc.sql(sql)
                .param("article", id.value())
                .param("me", currentActor.require().id().value())
                .param("revision", revision)
                .param("now", JdbcTime.param(database.now()))
                .param("embargo", embargo)
                .update();
    }

    /** A review that lies open keeps the claim of who took it; one that has ended stays ended. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    public void keepLooking(ArticleId id) {
        var now = database.now();
        jdbc.sql(KEEP_CLAIM)
                .param("article", id.value())
                .param("me", currentActor.require().id().value())
                .param("now", JdbcTime.param(now))
                .param("minuteAgo", JdbcTime.param(now.minusSeconds(60)))
                .param("over", JdbcTime.param(now.minus(Claim.IDLE)))
                .update();
    }
}
