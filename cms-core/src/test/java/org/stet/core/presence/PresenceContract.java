package org.stet.core.presence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.Together;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;

/** C5, C6: who is at a story, who writes it, and how one gives way to another. Time passes by moving what happened into the past. */
abstract class PresenceContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PresenceEditing presence;

    @Autowired
    private Departures departures;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final TabId adasTab = TabId.fresh();
    private final TabId bosTab = TabId.fresh();
    private AccountId ada;
    private AccountId bo;
    private ArticleId story;

    @BeforeEach
    void open() {
        newsroom.open();
        ada = newsroom.ada();
        bo = newsroom.person("Bo Writer", Role.WRITER);
        story = newsroom.draft("Shared");
    }

    @Test
    void everybodySeesWhoIsThereAndWhere() {
        see(ada, adasTab);
        newsroom.as(newsroom.ben(), () -> presence.seen(TabId.fresh(), story, Place.REVIEW));
        var room = see(bo, bosTab);

        assertThat(room.people())
                .extracting(Present::name)
                .containsExactlyInAnyOrder("Ada Lind", "Ben Okafor", "Bo Writer");
        assertThat(room.people()).extracting(Present::place).contains(Place.REVIEW);
        assertThat(room.textVersion()).isEqualTo(1);
        assertThat(room.lease()).isNull();
    }

    @Test
    void whoClosesTheViewIsGoneAtOnceAndWhoFallsSilentWithinHalfAMinute() {
        see(ada, adasTab);
        newsroom.as(ada, () -> presence.typed(adasTab, story));
        departures.left(adasTab);
        assertThat(see(bo, bosTab).people()).extracting(Present::account).containsExactly(bo);
        assertThat(see(bo, bosTab).lease()).isNull();

        see(ada, adasTab);
        passes(Duration.ofSeconds(29));
        assertThat(see(bo, bosTab).people()).extracting(Present::account).contains(ada);
        passes(Duration.ofSeconds(2));
        assertThat(see(bo, bosTab).people()).extracting(Present::account).containsExactly(bo);
    }

    @Test
    void typingTakesTheLeaseAndOnlyOnePersonHasIt() {
        see(ada, adasTab);
        see(bo, bosTab);
        assertThat(typed(ada, adasTab)).isTrue();
        assertThat(typed(bo, bosTab)).isFalse();
        assertThat(newsroom.as(bo, () -> presence.isWrittenByAnother(story))).isTrue();
        assertThat(newsroom.as(ada, () -> presence.isWrittenByAnother(story))).isFalse();
        assertThat(typed(ada, TabId.fresh())).as("in another tab of hers").isTrue();
    }

    @Test
    void twentyWhoTypeAtOnceLeaveOneHolder() {
        var people = IntStream.range(0, 20)
                .mapToObj(n -> newsroom.person("Writer " + n, Role.WRITER))
                .toList();
        var results = Together.run(people.stream()
                .<Callable<Boolean>>map(who -> () -> newsroom.as(who, () -> {
                    var tab = TabId.fresh();
                    presence.seen(tab, story, Place.STORY);
                    return presence.typed(tab, story);
                }))
                .toList());

        assertThat(results.stream().filter(Boolean.TRUE::equals)).hasSize(1);
        assertThat(results).allMatch(Boolean.class::isInstance);
    }

    @Test
    void theLeaseEndsAfterTwoMinutesWithoutAWord() {
        see(ada, adasTab);
        typed(ada, adasTab);
        passes(Duration.ofSeconds(119));
        see(ada, adasTab);
        assertThat(see(bo, bosTab).isWrittenByAnother(bo)).isTrue();
        passes(Duration.ofSeconds(2));
        see(ada, adasTab);
        assertThat(see(bo, bosTab).isWrittenByAnother(bo)).isFalse();
        assertThat(typed(bo, bosTab)).isTrue();
    }

    @Test
    void aKilledBrowserLosesTheLeaseWithinHalfAMinute() {
        see(ada, adasTab);
        typed(ada, adasTab);
        passes(Duration.ofSeconds(31));

        assertThat(newsroom.as(bo, () -> presence.isWrittenByAnother(story))).isFalse();
        assertThat(typed(bo, bosTab)).isTrue();
    }

    @Test
    void theHolderIsAskedAndHandsOver() {
        writing();
        var asked = asked(newsroom.as(bo, () -> presence.ask(bosTab, story)));
        assertThat(asked.name()).isEqualTo("Bo Writer");
        assertThat(asked.left(clock.now())).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30));

        var room = newsroom.as(ada, () -> presence.handOver(story));
        assertThat(requireNonNull(room.lease()).isOf(bo)).isTrue();
        assertThat(typed(ada, adasTab)).isFalse();
        assertThat(verbs()).contains("asked to take over", "handed over");
    }

    @Test
    void theHolderMayGoOnWriting() {
        writing();
        newsroom.as(bo, () -> presence.ask(bosTab, story));
        var room = newsroom.as(ada, () -> presence.keepWriting(story));

        assertThat(requireNonNull(room.lease()).isOf(ada)).isTrue();
        assertThat(room.lease().asked()).isNull();
        assertThat(take(bo, bosTab).lease()).extracting(Lease::holder).isEqualTo(ada);
        assertThat(verbs()).contains("kept writing");
    }

    @Test
    void withoutAnAnswerTheAskerTakesOverAfterHalfAMinuteAndNotBefore() {
        writing();
        newsroom.as(bo, () -> presence.ask(bosTab, story));
        passes(Duration.ofSeconds(28));
        seeBoth();
        assertThat(take(bo, bosTab).isWrittenByAnother(bo)).isTrue();

        passes(Duration.ofSeconds(3));
        seeBoth();
        assertThat(take(bo, bosTab).isWrittenByAnother(bo)).isFalse();
        assertThat(verbs()).contains("took over");
    }

    @Test
    void onlyWhoAskedTakesOverAndASecondAskDoesNotRestartTheRing() {
        writing();
        newsroom.as(bo, () -> presence.ask(bosTab, story));
        passes(Duration.ofSeconds(20));
        seeBoth();
        var first = asked(newsroom.as(bo, () -> presence.ask(bosTab, story))).at();
        var eve = newsroom.eve();
        var evesTab = TabId.fresh();
        see(eve, evesTab);
        assertThat(asked(newsroom.as(eve, () -> presence.ask(evesTab, story))).at())
                .isEqualTo(first);
        passes(Duration.ofSeconds(11));
        seeBoth();
        assertThat(take(eve, evesTab).isWrittenByAnother(eve)).isTrue();
    }

    @Test
    void anAskEndsWithTheViewThatAsked() {
        writing();
        newsroom.as(bo, () -> presence.ask(bosTab, story));
        departures.left(bosTab);

        assertThat(requireNonNull(see(ada, adasTab).lease()).asked()).isNull();
    }

    @Test
    void askingWhereNobodyWritesIsTaking() {
        see(ada, adasTab);

        var room = newsroom.as(bo, () -> presence.ask(bosTab, story));
        assertThat(requireNonNull(room.lease()).isOf(bo)).isTrue();
    }

    private void writing() {
        see(ada, adasTab);
        see(bo, bosTab);
        typed(ada, adasTab);
    }

    private void seeBoth() {
        see(ada, adasTab);
        see(bo, bosTab);
    }

    private Room see(AccountId who, TabId tab) {
        return newsroom.as(who, () -> presence.seen(tab, story, Place.STORY));
    }

    private boolean typed(AccountId who, TabId tab) {
        return newsroom.as(who, () -> presence.typed(tab, story));
    }

    private Room take(AccountId who, TabId tab) {
        return newsroom.as(who, () -> presence.takeOver(tab, story));
    }

    private static Asked asked(Room room) {
        return requireNonNull(requireNonNull(room.lease()).asked());
    }

    private List<String> verbs() {
        return jdbc.sql("select verb from audit_entry").query(String.class).list();
    }

    /** Everything in both tables happened so much earlier. */
    private void passes(Duration time) {
        Stream.of("presence.seen_at", "lease.typed_at", "lease.asked_at").forEach(place -> shift(place, time));
    }

    private void shift(String place, Duration time) {
        var table = place.split("\\.")[0];
        var column = place.split("\\.")[1];
        var key = table.equals("lease") ? "article_id" : "tab";
        jdbc.sql("select " + key + " as k, " + column + " as t from " + table)
                .query((row, n) -> new Row(row.getObject("k"), JdbcTime.readOptional(row, "t")))
                .list()
                .forEach(row -> {
                    if (row.time() != null) {
                        jdbc.sql("update " + table + " set " + column + " = :t where " + key + " = :k")
                                .param("t", JdbcTime.param(row.time().minus(time)))
                                .param("k", row.key())
                                .update();
                    }
                });
    }

    private record Row(Object key, java.time.@Nullable Instant time) {}
}
