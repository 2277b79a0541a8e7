package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ContentJson;
import org.stet.core.article.Gap;
import org.stet.core.article.Hint;
import org.stet.core.article.Incomplete;
import org.stet.core.article.StoryForm;
import org.stet.core.article.WorkingCopies;
import org.stet.core.audit.AuditTrail;
import org.stet.core.comment.CommentEditing;
import org.stet.core.comment.Field;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;

/** A14 and complaints 13, 14: what stops everybody, and what needs an editor's reason, however they publish. */
abstract class ReadyContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ReadyDesk ready;

    @Autowired
    private StoryDesk stories;

    @Autowired
    private CommentEditing comments;

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
    void whatIsStillToComeIsNotPublishedWithoutAReasonWhicheverWay() {
        var id = approved(newsroom.text("Barge", "The price is TK."));
        var later = database.now().plus(Duration.ofHours(1));
        newsroom.as(newsroom.eve(), () -> {
            assertNotReady(() -> publishing.publish(id, Change.FIRST));
            assertNotReady(() -> publishing.schedule(id, later, Change.FIRST));
            assertNotReady(() -> publishing.release(id, new Release(null, null, Change.FIRST)));
            assertNotReady(() -> publishing.release(id, new Release(later, null, Change.FIRST, "  ")));
        });
        assertThat(newsroom.as(newsroom.eve(), () -> stories.row(id))
                        .orElseThrow()
                        .readers()
                        .isNothing())
                .isTrue();

        newsroom.as(
                newsroom.eve(),
                () -> publishing.release(id, new Release(null, null, Change.FIRST, "The price comes at six.")));
        var although = audit.of(Subject.article(id.value()), 5).stream()
                .filter(entry -> entry.verb().equals("published although"))
                .findFirst()
                .orElseThrow();
        assertThat(although.actor()).isEqualTo("Eve Marchetti");
        assertThat(although.detail()).isEqualTo("something is still to come (TK or [?]): The price comes at six.");
    }

    private static void assertNotReady(org.assertj.core.api.ThrowableAssert.ThrowingCallable publish) {
        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(publish)
                .withMessageContaining("TK")
                .satisfies(refused -> assertThat(refused.hints()).containsExactly(Hint.PLACEHOLDER));
    }

    @Test
    void anUpdateOfALiveStoryIsHeldToTheSame() {
        var id = newsroom.published("Barge");
        newsroom.rewrite(id, newsroom.text("Barge", "It hums at TK hertz."));
        newsroom.letStand(id);
        newsroom.as(newsroom.eve(), () -> assertNotReady(() -> publishing.publish(id, Change.update(""))));
        assertThat(newsroom.as(newsroom.eve(), () -> stories.liveRevision(id))).hasValue(1);
    }

    @Test
    void aReasonWithNothingToOverrideIsNotRecorded() {
        var id = newsroom.approved("Barge");
        newsroom.as(newsroom.eve(), () -> publishing.release(id, new Release(null, null, Change.FIRST, "Just so.")));
        assertThat(audit.of(Subject.article(id.value()), 9))
                .noneMatch(entry -> entry.verb().equals("published although"));
    }

    @Test
    void openCommentsAreCountedAndResolvedOnesAreNot() {
        var id = newsroom.submitted("Barge");
        var thread = newsroom.as(newsroom.ben(), () -> comments.open(id, Field.HEADLINE, -1, "", "Which barge?"));
        assertThat(readiness(id)).isEqualTo(new Readiness(List.of(), List.of(Hint.OPEN_THREADS), 1));
        newsroom.as(newsroom.ben(), () -> comments.resolve(thread));
        assertThat(readiness(id).isReady()).isTrue();
    }

    @Test
    void aStoryThatLeadsToNoOtherSaysSoButNotTheFirstOfANewsroom() {
        var lonely = newsroom.draft(lonely("Cooks"));
        assertThat(readiness(lonely).isReady()).isTrue();
        newsroom.published("Barge");
        assertThat(readiness(lonely).hints()).containsExactly(Hint.NOTHING_RELATED);
        newsroom.rewrite(lonely, newsroom.text("Cooks"));
        assertThat(readiness(lonely).isReady()).isTrue();
    }

    private StoryForm lonely(String headline) {
        var food = newsroom.category("Food");
        var text = newsroom.text(headline);
        return newsroom.text(headline, "They cook.", food, text.authors(), List.of("Cooking"), null);
    }

    /** However it came there: words that nobody could have submitted are not published either, with any reason. */
    @Test
    void whatIsMissingStopsPublishingWhateverTheReason() {
        var id = newsroom.approved("Barge");
        withoutStandfirst(id);
        newsroom.as(newsroom.eve(), () -> {
            assertThatExceptionOfType(Incomplete.class)
                    .isThrownBy(() -> publishing.release(id, new Release(null, null, Change.FIRST, "Now.")))
                    .satisfies(refused -> assertThat(refused.gaps()).containsExactly(Gap.STANDFIRST))
                    .withMessageStartingWith("Before readers see it, this story needs a standfirst");
        });
    }

    private void withoutStandfirst(ArticleId id) {
        var text = newsroom.as(newsroom.eve(), () -> copies.revision(id, 1));
        var json = ContentJson.write(text).replace(text.standfirst(), "");
        jdbc.sql("update revision set content = :json where article_id = :id")
                .param("json", json)
                .param("id", id.value())
                .update();
    }

    private Readiness readiness(ArticleId id) {
        return newsroom.as(
                newsroom.eve(), () -> ready.of(id, copies.find(id).orElseThrow().content()));
    }

    private ArticleId approved(StoryForm text) {
        var id = newsroom.draft(text);
        newsroom.letStand(id);
        return id;
    }
}
