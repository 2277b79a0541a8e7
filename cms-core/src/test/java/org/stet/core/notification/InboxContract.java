package org.stet.core.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.Together;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;

/** An inbox is its owner’s alone, takes only what they want to hear of (K3), and forgets what was read long ago. */
abstract class InboxContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxChoices choices;

    @Autowired
    private InboxChores chores;

    @Autowired
    private InboxStandings standings;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId ben;
    private AccountId eve;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        ben = newsroom.ben();
        eve = newsroom.eve();
    }

    @Test
    void nothingMeansNothingAndATakeoverCannotBeMuted() {
        newsroom.as(ben, () -> choices.choose(NotificationKind.SUBMITTED, Delivery.NOTHING));
        newsroom.submitted("Harbour");
        assertThat(kinds(ben)).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        newsroom.as(ben, () -> choices.choose(NotificationKind.TAKEOVER_ASKED, Delivery.NOTHING)));
        assertThat(newsroom.as(ben, choices::all))
                .containsEntry(NotificationKind.SUBMITTED, Delivery.NOTHING)
                .containsEntry(NotificationKind.TAKEOVER_ASKED, Delivery.INBOX)
                .hasSize(NotificationKind.values().length);
    }

    @Test
    void anInboxIsReadByItsOwnerAloneAndCanBeUnread() {
        newsroom.submitted("One");
        newsroom.submitted("Two");
        var newest = newest(ben).id();
        newsroom.as(eve, () -> inbox.open(newest));
        assertThat(unread(ben)).isEqualTo(2);
        newsroom.as(ben, () -> inbox.open(newest));
        assertThat(unread(ben)).isEqualTo(1);
        assertThat(newsroom.as(ben, () -> inbox.page(true, Inbox.NEWEST, 10))).hasSize(1);
        var marked = newsroom.as(ben, inbox::markAllRead);
        assertThat(marked).hasSize(1);
        assertThat(unread(ben)).isZero();
        newsroom.as(eve, () -> inbox.markUnread(marked));
        assertThat(unread(ben)).isZero();
        newsroom.as(ben, () -> inbox.markUnread(marked));
        assertThat(standings.of(List.of(ben, eve, ada)))
                .containsEntry(
                        ben, new InboxStandings.Standing(1, marked.getFirst().value()))
                .containsKey(eve)
                .doesNotContainKey(ada);
    }

    @Test
    void pagesFollowOneAnother() {
        newsroom.submitted("One");
        newsroom.submitted("Two");
        newsroom.submitted("Three");
        var first = newsroom.as(ben, () -> inbox.page(false, Inbox.NEWEST, 2));
        var second =
                newsroom.as(ben, () -> inbox.page(false, first.getLast().id().value(), 2));
        assertThat(first).extracting(Notification::headline).containsExactly("Three", "Two");
        assertThat(second).extracting(Notification::headline).containsExactly("One");
    }

    @Test
    void anOverdueReviewIsToldToEditorsOnceHoweverManyNodesLook() {
        var story = newsroom.submitted("Harbour");
        newsroom.submitted("Fresh");
        waitingSince(story, clock.instant().minus(Duration.ofHours(25)));
        Together.run(Collections.nCopies(4, () -> {
            chores.tellOfOverdue();
            return true;
        }));
        assertThat(kinds(eve))
                .containsExactly(NotificationKind.OVERDUE, NotificationKind.SUBMITTED, NotificationKind.SUBMITTED);
        assertThat(kinds(ben)).doesNotContain(NotificationKind.OVERDUE);
    }

    @Test
    void whatWasReadLongAgoIsForgottenAndWhatWasNotStays() {
        newsroom.submitted("Old");
        newsroom.submitted("New");
        newsroom.as(ben, inbox::markAllRead);
        jdbc.sql("update notification set read_at = :then where account_id = :ben and article_id = 1")
                .param("then", JdbcTime.param(clock.instant().minus(Duration.ofDays(91))))
                .param("ben", ben.value())
                .update();
        assertThat(chores.tidy()).isEqualTo(1);
        assertThat(kinds(ben)).hasSize(1);
        assertThat(kinds(eve)).hasSize(2);
    }

    @Test
    void withoutAMailServerNoLetterIsWritten() {
        var story = newsroom.submitted("Harbour");
        newsroom.as(ben, () -> articles.requestChanges(story, "Why?"));
        assertThat(jdbc.sql("select count(*) from letter").query(Integer.class).single())
                .isZero();
        assertThat(newsroom.as(ben, choices::isMailSent)).isFalse();
    }

    private void waitingSince(ArticleId story, Instant since) {
        jdbc.sql("update article set submitted_at = :since where id = :id")
                .param("since", JdbcTime.param(since))
                .param("id", story.value())
                .update();
    }

    private List<NotificationKind> kinds(AccountId who) {
        return newsroom.as(who, () -> inbox.page(false, Inbox.NEWEST, 50)).stream()
                .map(Notification::kind)
                .toList();
    }

    private Notification newest(AccountId who) {
        return newsroom.as(who, () -> inbox.page(false, Inbox.NEWEST, 1)).getFirst();
    }

    private int unread(AccountId who) {
        return Objects.requireNonNull(newsroom.as(who, inbox::unread));
    }
}
