package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.account.NotAllowed;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.IllegalTransition;
import org.stet.core.article.ReviewDesk;
import org.stet.core.article.ReviewEditing;
import org.stet.core.article.ReviewRequest;
import org.stet.core.article.Verb;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.audit.AuditTrail;
import org.stet.core.publication.StoryQuery.Order;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;

/** A3 to A8, A11 and D4 on every database: who is asked by when, who has it, what they saw before, which approval ended. */
abstract class ReviewContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private ReviewEditing reviews;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private StoryDesk stories;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private DatabaseClock database;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void benIsAskedByATimeAndTheStoryAndTheAuditSaySo() {
        var due = soon(40);
        var id = asked("Barge", new ReviewRequest(newsroom.ben(), due));

        var row = row(newsroom.ben(), id);
        assertThat(row.asked()).isEqualTo(new StoryRow.Asked(newsroom.ben(), "Ben Okafor", due));
        assertThat(newsroom.as(
                        newsroom.ben(), () -> copies.find(id).orElseThrow().request()))
                .isEqualTo(new ReviewRequest(newsroom.ben(), due));
        assertThat(audit.of(Subject.article(id.value()), 1).getFirst().verb()).isEqualTo("asked for a review");
    }

    @Test
    void onlySomebodyWhoReviewsAndDidNotWriteItCanBeAskedAndOnlyForALaterTime() {
        var bo = newsroom.person("Bo Both", Role.WRITER, Role.REVIEWER);
        var id = newsroom.draft("Barge");
        assertThat(newsroom.as(newsroom.ada(), () -> desk.candidates(id)))
                .extracting(ReviewDesk.Candidate::id)
                .contains(bo)
                .doesNotContain(newsroom.ada(), newsroom.noor());
        newsroom.as(bo, () -> articles.save(id, newsroom.version(id), newsroom.text("Barge and more")));

        assertRefused(id, new ReviewRequest(bo, null));
        assertRefused(id, new ReviewRequest(newsroom.noor(), null));
        assertRefused(id, new ReviewRequest(null, database.now()));
        assertThat(newsroom.as(
                        newsroom.ada(), () -> copies.find(id).orElseThrow().state()))
                .isEqualTo(WorkflowState.DRAFT);
    }

    private void assertRefused(ArticleId id, ReviewRequest request) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.ada(), () -> articles.submit(id, request)));
    }

    @Test
    void anEditorChangesWhoIsAskedAndAnotherWriterDoesNot() {
        var id = asked("Barge", new ReviewRequest(newsroom.ben(), soon(40)));
        var later = new ReviewRequest(newsroom.eve(), soon(90));
        var bo = newsroom.person("Bo Writer", Role.WRITER);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> newsroom.as(bo, () -> reviews.ask(id, later)));
        newsroom.as(newsroom.eve(), () -> reviews.ask(id, later));
        assertThat(row(bo, id).asked().name()).isEqualTo("Eve Marchetti");
    }

    @Test
    void theQueueBeginsWithWhatIsAskedOfMeThenWhatIsDueThenWhatWaitsLongest() {
        var waits = newsroom.submitted("Waits");
        var waitsLess = newsroom.submitted("Waits less");
        var dueLater = asked("Due later", new ReviewRequest(null, soon(90)));
        var dueSoon = asked("Due soon", new ReviewRequest(newsroom.eve(), soon(20)));
        var mine = asked("Mine", new ReviewRequest(newsroom.ben(), null));

        assertThat(queue(newsroom.ben())).containsExactly(mine, dueSoon, dueLater, waits, waitsLess);
        assertThat(queue(newsroom.eve())).containsExactly(dueSoon, dueLater, waits, waitsLess, mine);
        var ben = newsroom.ben();
        assertThat(newsroom.as(ben, () -> stories.list(StoryQuery.in(WorkflowState.IN_REVIEW), 9, 0)).stream()
                        .sorted(StoryRow.byUrgencyFor(ben))
                        .map(StoryRow::id))
                .containsExactlyElementsOf(queue(ben));
    }

    private List<ArticleId> queue(AccountId who) {
        return newsroom.as(
                who,
                () -> stories.list(StoryQuery.in(WorkflowState.IN_REVIEW).orderedBy(Order.MOST_URGENT), 9, 0).stream()
                        .map(StoryRow::id)
                        .toList());
    }

    @Test
    void aClaimLapsesByDatabaseTimeLookingKeepsItAndAnotherTakesItOver() {
        var id = newsroom.submitted("Barge");
        newsroom.as(newsroom.ben(), () -> articles.claim(id));
        lastSeen(id, Duration.ofMinutes(14));
        assertThat(row(newsroom.eve(), id).claimedByName()).isEqualTo("Ben Okafor");
        newsroom.as(newsroom.eve(), () -> reviews.keepLooking(id));
        newsroom.as(newsroom.ben(), () -> reviews.look(id, 1));
        lastSeenIsAtLeast(id, database.now().minusSeconds(30));

        lastSeen(id, Duration.ofMinutes(15));
        var lapsed = row(newsroom.eve(), id);
        assertThat(lapsed.claimedBy()).isNull();
        assertThat(lapsed.claimLapsed()).isEqualTo("Ben Okafor");
        newsroom.as(newsroom.ben(), () -> reviews.keepLooking(id));
        assertThat(row(newsroom.ben(), id).claimedBy()).isNull();
        assertThat(newsroom.as(
                        newsroom.eve(), () -> copies.find(id).orElseThrow().allowed()))
                .contains(Verb.CLAIM);

        newsroom.as(newsroom.eve(), () -> articles.claim(id));
        assertThat(row(newsroom.ben(), id).claimedByName()).isEqualTo("Eve Marchetti");
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> newsroom.as(newsroom.ben(), () -> articles.claim(id)));
    }

    private void lastSeen(ArticleId id, Duration ago) {
        jdbc.sql("update article set claim_seen = :seen where id = :id")
                .param("seen", JdbcTime.param(database.now().minus(ago)))
                .param("id", id.value())
                .update();
    }

    private void lastSeenIsAtLeast(ArticleId id, Instant since) {
        assertThat(jdbc.sql("select claim_seen from article where id = :id")
                        .param("id", id.value())
                        .query((row, n) -> JdbcTime.read(row, "claim_seen"))
                        .single())
                .isAfter(since);
    }

    @Test
    void eachPersonsLastLookIsTheirsAndOpeningTheSameSubmissionAgainDoesNotMoveIt() {
        var id = newsroom.submitted("Barge");
        var ben = newsroom.ben();
        newsroom.as(ben, () -> reviews.look(id, 1));
        newsroom.as(ben, () -> articles.requestChanges(id, "Shorter."));
        newsroom.rewrite(id, newsroom.text("Shorter barge"));
        var second = newsroom.submit(id);
        newsroom.as(ben, () -> reviews.look(id, second));
        newsroom.as(ben, () -> reviews.look(id, second));

        assertThat(newsroom.as(ben, () -> desk.lastLook(id, second)))
                .get()
                .extracting(ReviewDesk.Look::revision)
                .isEqualTo(1);
        assertThat(newsroom.as(newsroom.eve(), () -> desk.lastLook(id, second))).isEmpty();
    }

    @Test
    void aChangeEndsAnApprovalAndTheStorySaysWhoseAndAnEmptySaveKeepsIt() {
        var id = newsroom.approved("Barge");
        newsroom.rewrite(id, newsroom.text("Barge"));
        assertThat(history(id).letStand())
                .extracting(LetStand::by, LetStand::endedBy)
                .containsExactly("Ben Okafor", null);

        newsroom.rewrite(id, newsroom.text("Another barge"));
        var ended =
                newsroom.as(newsroom.ada(), () -> copies.find(id).orElseThrow().ended());
        assertThat(ended).isNotNull();
        assertThat(ended)
                .extracting(e -> e.revision(), e -> e.approver(), e -> e.by())
                .containsExactly(1, newsroom.ben(), newsroom.ada());
        assertThat(history(id).letStand())
                .extracting(LetStand::by, LetStand::endedBy)
                .containsExactly("Ben Okafor", "Ada Lind");
        newsroom.submit(id);
        assertThat(newsroom.as(
                        newsroom.ada(), () -> copies.find(id).orElseThrow().ended()))
                .isNull();
    }

    private RevisionEntry history(ArticleId id) {
        return newsroom.as(newsroom.ada(), () -> stories.revisions(id)).getFirst();
    }

    private ArticleId asked(String headline, ReviewRequest request) {
        var id = newsroom.draft(headline);
        newsroom.as(newsroom.ada(), () -> articles.submit(id, request));
        return id;
    }

    private StoryRow row(AccountId who, ArticleId id) {
        return newsroom.as(who, () -> stories.row(id)).orElseThrow();
    }

    private Instant soon(int minutes) {
        return database.now().plus(Duration.ofMinutes(minutes));
    }
}
