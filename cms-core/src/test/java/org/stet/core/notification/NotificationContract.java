package org.stet.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.Together;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.comment.CommentEditing;
import org.stet.core.comment.Field;
import org.stet.core.draft.DraftEditing;
import org.stet.core.draft.Sitting;
import org.stet.core.presence.Place;
import org.stet.core.presence.PresenceEditing;
import org.stet.core.presence.TabId;
import org.stet.core.publication.Change;
import org.stet.core.publication.Openings;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;

/** Only those concerned are told, never who did it (K4), each in the way they chose (K3). */
abstract class NotificationContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Inbox inbox;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Openings openings;

    @Autowired
    private CommentEditing comments;

    @Autowired
    private PresenceEditing presence;

    @Autowired
    private DraftEditing drafts;

    @Autowired
    private AccountEditing accounts;

    @Autowired
    private DatabaseClock database;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId ben;
    private AccountId eve;
    private AccountId noor;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        ben = newsroom.ben();
        eve = newsroom.eve();
        noor = newsroom.noor();
    }

    @Test
    void aSubmissionIsToldToWhoMayReviewItAndToNobodyElse() {
        var story = newsroom.submitted("Harbour");
        assertThat(kinds(ben)).containsExactly(NotificationKind.SUBMITTED);
        assertThat(kinds(eve)).containsExactly(NotificationKind.SUBMITTED);
        assertThat(kinds(ada)).isEmpty();
        assertThat(kinds(noor)).isEmpty();
        assertThat(newest(ben)).satisfies(told -> {
            assertThat(told.article()).isEqualTo(story);
            assertThat(told.headline()).isEqualTo("Harbour");
            assertThat(told.actorName()).isEqualTo("Ada Lind");
        });
    }

    @Test
    void whoWroteOfItIsNotAskedToReviewIt() {
        var story = newsroom.draft("Harbour");
        newsroom.as(eve, () -> articles.save(story, newsroom.version(story), newsroom.text("Harbour, by two")));
        newsroom.submit(story);
        assertThat(kinds(eve)).isEmpty();
        assertThat(kinds(ben)).containsExactly(NotificationKind.SUBMITTED);
    }

    @Test
    void theReasonOfAReviewerReachesTheWriterAndWaitingReviewersAreNoLongerAsked() {
        var story = newsroom.submitted("Harbour");
        newsroom.as(ben, () -> articles.requestChanges(story, "Who says so?"));
        assertThat(newest(ada)).satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.CHANGES_REQUESTED);
            assertThat(told.detail()).isEqualTo("Who says so?");
        });
        assertThat(unread(eve)).isZero();
        newsroom.submit(story);
        assertThat(unread(ada)).isZero();
        assertThat(unread(eve)).isEqualTo(1);
    }

    @Test
    void approvalReachesTheWriterAndItsEndReachesWhoApproved() {
        var story = newsroom.approved("Harbour");
        assertThat(kinds(ada)).containsExactly(NotificationKind.APPROVED);
        newsroom.rewrite(story, newsroom.text("Harbour, changed"));
        assertThat(newest(ben).kind()).isEqualTo(NotificationKind.APPROVAL_VOIDED);
        newsroom.rewrite(story, newsroom.text("Harbour, changed again"));
        assertThat(kinds(ben)).containsOnlyOnce(NotificationKind.APPROVAL_VOIDED);
    }

    @Test
    void whatReadersSeeAndNoLongerSeeIsToldToTheWriter() {
        var story = newsroom.published("Harbour");
        newsroom.as(eve, () -> publishing.takeDown(story, "Wrong harbour"));
        assertThat(kinds(ada))
                .containsExactly(NotificationKind.TAKEN_DOWN, NotificationKind.PUBLISHED, NotificationKind.APPROVED);
        assertThat(newest(ada).detail()).isEqualTo("Wrong harbour");
        assertThat(kinds(eve)).containsExactly(NotificationKind.SUBMITTED);
    }

    @Test
    void aPlannedStoryTellsItsWriterOnceThatItIsLiveHoweverManyNodesLook() {
        var story = newsroom.approved("Harbour");
        newsroom.as(eve, () -> publishing.schedule(story, database.now().plusSeconds(3600), Change.FIRST));
        assertThat(kinds(ada)).containsExactly(NotificationKind.APPROVED);
        var since = database.now().minusSeconds(60);
        jdbc.sql("update publication set live_from = :from, published_at = :planned where article_id = :id")
                .param("from", JdbcTime.param(since))
                .param("planned", JdbcTime.param(since.minusSeconds(600)))
                .param("id", story.value())
                .update();
        Together.run(Collections.nCopies(4, openings::look));
        assertThat(kinds(ada)).containsExactly(NotificationKind.LIVE, NotificationKind.APPROVED);
        assertThat(newest(ada).moment()).isEqualTo(since);
    }

    @Test
    void mentionsAndAnswersAreToldOnceEachAndNotToWhoWrites() {
        var story = newsroom.submitted("Harbour");
        var thread = newsroom.as(ben, () -> comments.open(story, Field.HEADLINE, 0, "", "Is it? @[" + ada + "]"));
        assertThat(newest(ada)).satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NotificationKind.MENTIONED);
            assertThat(told.thread()).isEqualTo(thread);
        });
        newsroom.as(ada, () -> comments.reply(thread, "It is."));
        assertThat(newest(ben).kind()).isEqualTo(NotificationKind.REPLIED);
        newsroom.as(eve, () -> comments.reply(thread, "Sure? @[" + ada + "]"));
        assertThat(kinds(ada)).containsExactly(NotificationKind.MENTIONED, NotificationKind.MENTIONED);
        assertThat(kinds(ben))
                .containsExactly(NotificationKind.REPLIED, NotificationKind.REPLIED, NotificationKind.SUBMITTED);
    }

    @Test
    void whoWritesIsToldThatSomebodyWantsTo() {
        var story = newsroom.draft("Harbour");
        newsroom.as(ada, () -> {
            var tab = TabId.fresh();
            presence.seen(tab, story, Place.STORY);
            presence.typed(tab, story);
        });
        newsroom.as(eve, () -> {
            var tab = TabId.fresh();
            presence.seen(tab, story, Place.STORY);
            presence.ask(tab, story);
        });
        assertThat(kinds(ada)).containsExactly(NotificationKind.TAKEOVER_ASKED);
    }

    @Test
    void whoseTextIsKeptBesideTheStoryIsTold() {
        var story = newsroom.submitted("Harbour");
        newsroom.as(ada, () -> drafts.save(story, 1, newsroom.text("Too late"), Sitting.fresh(TabId.fresh())));
        assertThat(newest(ada).kind()).isEqualTo(NotificationKind.TEXT_KEPT);
    }

    @Test
    void whoMayNotReadTheStoryAnyMoreIsNotTold() {
        var ray = newsroom.person("Ray Who Leaves", Role.REVIEWER);
        newsroom.as(noor, () -> accounts.disable(ray));
        newsroom.submitted("Harbour");
        assertThat(rows(ray)).isZero();
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

    private int rows(AccountId who) {
        return jdbc.sql("select count(*) from notification where account_id = :who")
                .param("who", who.value())
                .query(Integer.class)
                .single();
    }
}
