package org.stet.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.body.PastedHtml;
import org.stet.core.live.LiveDesk;
import org.stet.core.live.LiveEditing;
import org.stet.core.live.LiveEntryId;
import org.stet.core.live.LiveForm;

/** Who is told of live entries that wait, and how their writers hear what became of them (G2, K3). */
abstract class EntryNotificationContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Inbox inbox;

    @Autowired
    private LiveEditing live;

    @Autowired
    private LiveDesk desk;

    private AccountId ada;
    private AccountId ben;
    private AccountId eve;
    private ArticleId story;

    @BeforeEach
    void cover() {
        newsroom.open();
        ada = newsroom.ada();
        ben = newsroom.ben();
        eve = newsroom.eve();
        story = newsroom.published("Hearing day");
        newsroom.as(eve, () -> live.open(story, 12));
        List.of(ada, ben, eve, newsroom.noor()).forEach(each -> newsroom.as(each, inbox::markAllRead));
    }

    @Test
    void whoMayLetAnEntryStandIsToldThatOneWaitsAndNobodyElseIs() {
        var waits = send(ada, "The doors open");

        assertThat(unread(ben)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.ENTRY_WAITS);
            assertThat(told.article()).isEqualTo(story);
            assertThat(told.entry()).isEqualTo(waits);
            assertThat(told.detail()).isEqualTo("The doors open");
            assertThat(told.actorName()).isEqualTo("Ada Lind");
        });
        assertThat(unread(eve)).extracting(Notification::entry).containsExactly(waits);
        assertThat(unread(ada)).isEmpty();
        assertThat(unread(newsroom.noor())).isEmpty();
        send(eve, "An editor's words do not wait");
        assertThat(unread(ben)).hasSize(1);
    }

    @Test
    void manyThatWaitAreToldOnceAndTheOneThatWaitsLongestIsLedTo() {
        var first = send(ada, "One");
        var second = send(ada, "Two");
        send(ada, "Three");
        assertThat(unread(ben)).extracting(Notification::entry).containsExactly(first);

        newsroom.as(eve, () -> live.approve(first));
        assertThat(unread(ben)).singleElement().satisfies(told -> {
            assertThat(told.entry()).isEqualTo(second);
            assertThat(told.detail()).isEqualTo("Two");
        });
    }

    @Test
    void whatNobodyNeedsToLookAtAnyMoreIsReadAndTheNextOneIsToldAgain() {
        var first = send(ada, "One");
        var second = send(ada, "Two");
        newsroom.as(eve, () -> live.refuse(first, "Who says so?"));
        assertThat(unread(ben)).hasSize(1);
        newsroom.as(ada, () -> live.delete(second));
        assertThat(unread(ben)).isEmpty();
        assertThat(unread(eve)).isEmpty();

        send(ada, "Three");
        assertThat(unread(ben)).extracting(Notification::detail).containsExactly("Three");
    }

    @Test
    void nobodyIsLedToTheirOwnEntry() {
        var both = newsroom.person("Both Roles", Role.WRITER, Role.REVIEWER);
        var first = send(ada, "One");
        send(both, "Mine");
        assertThat(unread(both)).hasSize(1);
        newsroom.as(eve, () -> live.approve(first));
        assertThat(unread(both)).isEmpty();
        assertThat(unread(ben)).extracting(Notification::actorName).containsExactly("Both Roles");
    }

    @Test
    void theWriterIsToldThatTheirEntryStandsOrWhyNot() {
        var first = send(ada, "One");
        var second = send(ada, "Two");
        newsroom.as(ben, () -> live.approve(first));
        newsroom.as(ben, () -> live.refuse(second, "Who says so?"));

        assertThat(unread(ada))
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.ENTRY_REFUSED, NotificationKind.ENTRY_POSTED);
        assertThat(unread(ada)).extracting(Notification::detail).containsExactly("Who says so?", "One");
        assertThat(unread(ada)).extracting(Notification::entry).containsExactly(second, first);
    }

    @Test
    void aMendedEntryIsToldAsOneThatWaits() {
        var entry = send(ada, "One");
        newsroom.as(ben, () -> live.refuse(entry, "Who says so?"));
        assertThat(unread(ben)).isEmpty();
        newsroom.as(ada, () -> {
            var row = desk.entries(story, 1).getFirst();
            live.correct(entry, row.version(), form("One, says the clerk"));
        });
        assertThat(unread(ben)).extracting(Notification::detail).containsExactly("One, says the clerk");
    }

    private LiveEntryId send(AccountId who, String text) {
        return newsroom.as(who, () -> live.post(story, form(text)));
    }

    private static LiveForm form(String text) {
        return new LiveForm("", PastedHtml.parse("<p>" + text + "</p>"), null);
    }

    private List<Notification> unread(AccountId who) {
        return newsroom.as(who, () -> inbox.page(true, Inbox.NEWEST, 50));
    }
}
