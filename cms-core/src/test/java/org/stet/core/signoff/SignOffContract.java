package org.stet.core.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.audit.AuditTrail;
import org.stet.core.preview.PreviewedStories;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Subject;

/** What somebody outside may read and say, for how long, and what becomes of it, on every database. */
abstract class SignOffContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private SignOffEditing signOffs;

    @Autowired
    private SignOffDoor door;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private PreviewedStories previews;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private ArticleId story;

    @BeforeEach
    void open() {
        newsroom.open();
        story = newsroom.submitted("The barge begins to learn");
    }

    @Test
    void whoHasTheLinkReadsOneRevisionAndAnswersUnderTheirName() {
        var link = ask();
        var open = door.open(link.token()).orElseThrow();
        assertThat(open.person()).isEqualTo("Lea Horn, lawyer");
        assertThat(open.headline()).isEqualTo("The barge begins to learn");
        assertThat(previews.find(link.token(), clock.now())).isPresent();

        door.decide(link.token(), Decision.LET_STAND, " Fine with me. ");

        assertThat(newsroom.as(newsroom.ben(), () -> signOffs.of(story)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.decision()).isEqualTo(Decision.LET_STAND);
                    assertThat(entry.words()).isEqualTo("Fine with me.");
                    assertThat(entry.isOpen(clock.now())).isFalse();
                });
        assertThat(audit.of(Subject.article(story.value()), 1)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("Lea Horn, lawyer (by link)");
            assertThat(entry.verb()).isEqualTo("let stand");
            assertThat(entry.detail()).isEqualTo("revision " + open.revision() + ": Fine with me.");
        });
    }

    @Test
    void anAnswerFromOutsideMovesNothingInside() {
        var link = ask();
        door.decide(link.token(), Decision.LET_STAND, "");
        assertThat(newsroom.as(newsroom.ben(), () -> copies.find(story))
                        .orElseThrow()
                        .state())
                .isEqualTo(WorkflowState.IN_REVIEW);
    }

    @Test
    void thereIsOneAnswerAndAChangeNeedsWords() {
        var link = ask();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> door.decide(link.token(), Decision.CHANGE_ASKED, " "));
        door.decide(link.token(), Decision.CHANGE_ASKED, "The name is spelled Horne.");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> door.decide(link.token(), Decision.LET_STAND, ""));
        assertThat(door.open(link.token()).orElseThrow().words()).isEqualTo("The name is spelled Horne.");
    }

    @Test
    void ofTwoAnswersAtOnceOneIsRecorded() throws Exception {
        var link = ask();
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> answer = () -> {
                try {
                    door.decide(link.token(), Decision.LET_STAND, "");
                    return true;
                } catch (InvalidInput second) {
                    return false;
                }
            };
            var answers = pool.invokeAll(List.of(answer, answer));
            assertThat(answers.stream().filter(Future::resultNow)).hasSize(1);
        }
    }

    @Test
    void aRevokedAnEndedAndAnUnknownLinkAreAlike() {
        var revoked = ask();
        newsroom.as(newsroom.ben(), () -> signOffs.revoke(revoked.id()));
        var ended = ask();
        jdbc.sql("update sign_off set expires_at = :now where id = :id")
                .param("now", JdbcTime.param(clock.now()))
                .param("id", ended.id().value())
                .update();
        for (var token : List.of(revoked.token(), ended.token(), "0".repeat(40), "x".repeat(5_000), "")) {
            assertThat(door.open(token)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> door.decide(token, Decision.LET_STAND, ""));
        }
        assertThat(previews.find(revoked.token(), clock.now())).isEmpty();
    }

    @Test
    void theTokenIsKeptNowhere() {
        var link = ask();
        assertThat(jdbc.sql("select token_hash from sign_off")
                        .query(String.class)
                        .list())
                .doesNotContain(link.token());
        assertThat(link.toString()).doesNotContain(link.token());
    }

    @Test
    void wordsThatStillChangeAreNotPutBeforeAnybody() {
        var draft = newsroom.draft("Half a story");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.ada(), () -> signOffs.ask(draft, "Lea Horn")))
                .withMessageContaining("still being written");
    }

    @Test
    void theRevisionStaysTheOneThatWasAskedAbout() {
        var link = ask();
        var before = door.open(link.token()).orElseThrow();
        newsroom.as(newsroom.ada(), () -> articles.withdraw(story));
        newsroom.rewrite(story, newsroom.text("Something else entirely"));
        assertThat(door.open(link.token()).orElseThrow()).isEqualTo(before);
    }

    private SignOffLink ask() {
        return newsroom.as(newsroom.ben(), () -> signOffs.ask(story, " Lea Horn,  lawyer"));
    }
}
