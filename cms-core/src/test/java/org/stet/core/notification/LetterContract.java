package org.stet.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.stet.core.Newsroom;
import org.stet.core.Together;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.JdbcTime;

/** Letters wait in a table, are taken by one sender each, tried again and at last given up (F25), and only go to readers (T46). */
@TestPropertySource(properties = {"spring.mail.host=mail.example", "stet.mail.gather=1m"})
abstract class LetterContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private AccountEditing accounts;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxChoices choices;

    @Autowired
    private InboxChores chores;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailDesk mail;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId ben;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        ben = newsroom.ben();
    }

    @Test
    void aLetterGathersWhatHappensToOneStoryWithinAMoment() {
        newsroom.as(ada, () -> choices.choose(NotificationKind.APPROVED, Delivery.MAIL));
        var story = returned("Harbour");
        newsroom.letStand(story);
        returned("Bridge");
        assertThat(outbox.takeNext()).isEmpty();
        momentsPass();
        assertThat(outbox.takeNext()).hasValueSatisfying(letter -> {
            assertThat(letter.address()).isEqualTo("ada.lind@newsroom.example");
            assertThat(letter.tells()).extracting(Notification::kind).containsExactly(NotificationKind.APPROVED);
        });
        assertThat(outbox.takeNext())
                .hasValueSatisfying(letter -> assertThat(letter.tells())
                        .extracting(Notification::headline)
                        .containsExactly("Bridge"));
        assertThat(outbox.takeNext()).isEmpty();
    }

    @Test
    void manySendersTakeEachLetterOnce() {
        for (var n = 0; n < 6; n++) {
            returned("Story " + n);
        }
        momentsPass();
        var taken = new ArrayList<>(
                Together.run(Collections.nCopies(6, () -> outbox.takeNext().map(Letter::id))));
        taken.removeIf(Optional.empty()::equals);
        for (var later = outbox.takeNext(); later.isPresent(); later = outbox.takeNext()) {
            taken.add(later.map(Letter::id));
        }
        assertThat(taken).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void aLetterThatNobodyFinishedIsDueAgainAndWhoWasTooSlowChangesNothing() {
        returned("Harbour");
        momentsPass();
        var first = outbox.takeNext().orElseThrow();
        momentsPass();
        var second = outbox.takeNext().orElseThrow();
        assertThat(second.id()).isEqualTo(first.id());
        outbox.sent(first);
        assertThat(state()).isEqualTo("WAITING");
        outbox.sent(second);
        assertThat(state()).isEqualTo("SENT");
        momentsPass();
        assertThat(outbox.takeNext()).isEmpty();
    }

    @Test
    void whatAServerRefusesIsTriedLaterEachTimeAndAtLastGivenUpUntilAnAdministratorAsks() {
        returned("Harbour");
        Duration last = Duration.ZERO;
        for (var attempt = 1; attempt <= Letters.MOST_ATTEMPTS; attempt++) {
            momentsPass();
            outbox.failed(outbox.takeNext().orElseThrow(), "Connection refused");
            var pause = Duration.between(clock.instant(), due());
            assertThat(pause)
                    .isGreaterThan(attempt < 6 ? last : Duration.ofHours(5))
                    .isLessThan(Duration.ofHours(10));
            last = pause;
        }
        momentsPass();
        assertThat(outbox.takeNext()).isEmpty();
        var failed = newsroom.as(newsroom.noor(), mail::state).troubled();
        assertThat(failed).singleElement().satisfies(letter -> {
            assertThat(letter.problem()).isEqualTo("Connection refused");
            assertThat(letter.attempts()).isEqualTo(Letters.MOST_ATTEMPTS);
            assertThat(letter.nextTry()).isNull();
        });
        newsroom.as(newsroom.noor(), () -> mail.sendAgain(failed.getFirst().id()));
        assertThat(outbox.takeNext()).isPresent();
    }

    @Test
    void whoMayNoLongerReadGetsNoLetterThoughItWasWritten() {
        returned("Harbour");
        newsroom.as(newsroom.noor(), () -> accounts.disable(ada));
        momentsPass();
        assertThat(outbox.takeNext()).isEmpty();
        assertThat(state()).isEqualTo("DROPPED");
    }

    @Test
    void whatWasReadInTheInboxMeanwhileIsNotMailed() {
        returned("Harbour");
        newsroom.as(ada, inbox::markAllRead);
        momentsPass();
        assertThat(outbox.takeNext()).isEmpty();
    }

    @Test
    void theDailyLetterHoldsWhatWasNotReadAndIsWrittenOnceByManyNodes() {
        newsroom.submitted("Read already");
        newsroom.as(ben, inbox::markAllRead);
        newsroom.submitted("Harbour");
        newsroom.submitted("Bridge");
        newsroom.as(ben, () -> choices.digestAt(hourThatComes()));
        digests();
        assertThat(outbox.takeNext()).isEmpty();
        jdbc.sql("update notification set told_at = :then")
                .param("then", JdbcTime.param(clock.instant().minus(Duration.ofDays(1))))
                .update();
        digests();
        var letter = next(ben);
        assertThat(letter.kind()).isEqualTo(Letter.Kind.DIGEST);
        assertThat(letter.tells()).extracting(Notification::headline).containsExactly("Harbour", "Bridge");
        digests();
        assertThat(jdbc.sql("select count(*) from letter where account_id = :ben")
                        .param("ben", ben.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void lettersAreForgottenAMonthAfterTheyWereSentAndHoldNoWordsMeanwhile() {
        returned("Harbour");
        momentsPass();
        outbox.sent(outbox.takeNext().orElseThrow());
        chores.tidy();
        assertThat(state()).isEqualTo("SENT");
        jdbc.sql("update letter set closed_at = :then")
                .param("then", JdbcTime.param(clock.instant().minus(Duration.ofDays(31))))
                .update();
        assertThat(chores.tidy()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from notification where kind = 'CHANGES_REQUESTED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAdministratorSeesHowMailIsDoing() {
        returned("Harbour");
        var waiting = newsroom.as(newsroom.noor(), mail::state);
        assertThat(waiting.isOn()).isTrue();
        assertThat(waiting.waiting()).isEqualTo(1);
        assertThat(waiting.lastSent()).isNull();
        newsroom.as(newsroom.noor(), mail::sendTest);
        outbox.sent(next(newsroom.noor()));
        assertThat(newsroom.as(newsroom.noor(), mail::state).lastSent()).isNotNull();
    }

    /** Ada's story, which Ben sent back: one letter for Ada. */
    private ArticleId returned(String headline) {
        var story = newsroom.submitted(headline);
        newsroom.as(ben, () -> articles.requestChanges(story, "Who says so?"));
        return story;
    }

    private Letter next(AccountId who) {
        while (true) {
            var letter = outbox.takeNext().orElseThrow();
            if (letter.account().equals(who)) {
                return letter;
            }
        }
    }

    private void digests() {
        Together.run(List.of(this::digest, this::digest, this::digest));
    }

    private boolean digest() {
        chores.writeDigests();
        return true;
    }

    /** Whatever waits is due now. */
    private void momentsPass() {
        jdbc.sql("update letter set due_at = :now where state = 'WAITING'")
                .param("now", JdbcTime.param(clock.instant()))
                .update();
    }

    private int hourThatComes() {
        var now = LocalTime.ofInstant(clock.instant(), settings.get().zone());
        return now.plusHours(1).getHour();
    }

    private String state() {
        return jdbc.sql("select state from letter").query(String.class).single();
    }

    private Instant due() {
        return jdbc.sql("select due_at from letter")
                .query((row, n) -> JdbcTime.read(row, "due_at"))
                .single();
    }
}
