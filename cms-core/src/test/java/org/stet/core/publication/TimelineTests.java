package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.article.ApprovedRevisions.Approved;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Embargo;
import org.stet.core.shared.Window;

/** The publication verbs on one story, hour by hour. No database. */
class TimelineTests {

    private static final Actor EVE = new Actor(new AccountId(3), "Eve", Set.of(Role.EDITOR));
    private static final ArticleId STORY = new ArticleId(17);
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");
    private static final Duration TICK = Duration.ofNanos(1000);

    private List<Publication> all = new ArrayList<>();

    @Test
    void publishingOpensAWindowWithoutAnEnd() {
        publish(1, 10);

        assertThat(seenAt(10)).isEqualTo(1);
        assertThat(windows()).containsExactly(Window.openFrom(hour(10)));
        assertThat(all.getFirst().change()).isEqualTo(Change.FIRST);
    }

    @Test
    void windowsAreHalfOpenAtBothEdges() {
        publish(1, 10);
        at(11).expire(hour(20));

        assertThat(seen(hour(10).minus(TICK))).isNull();
        assertThat(seen(hour(10))).isEqualTo(1L);
        assertThat(seen(hour(20).minus(TICK))).isEqualTo(1L);
        assertThat(seen(hour(20))).isNull();
    }

    @Test
    void aNewRevisionTakesOverInTheVeryInstantTheOldOneEnds() {
        publish(1, 10);
        publish(2, 12);

        assertThat(seen(hour(12).minus(TICK))).isEqualTo(1L);
        assertThat(seen(hour(12))).isEqualTo(2L);
        assertThat(all.getLast().change().kind()).isEqualTo(ChangeKind.UPDATE);
    }

    @Test
    void whatReadersSeeIsNotPublishedTwice() {
        publish(1, 10);

        assertThatExceptionOfType(AlreadyPublic.class).isThrownBy(() -> publish(1, 11));
        assertThatExceptionOfType(AlreadyPublic.class).isThrownBy(() -> schedule(1, 11, 15));
    }

    @Test
    void aScheduledRevisionReplacesTheLiveOneAtItsHour() {
        publish(1, 10);
        schedule(2, 11, 18);

        assertThat(seenAt(17)).isEqualTo(1);
        assertThat(seenAt(18)).isEqualTo(2);
    }

    @Test
    void schedulingForThePastOrNowIsRefused() {
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> schedule(1, 11, 11));
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> schedule(1, 11, 10));
        assertThat(all).isEmpty();
    }

    @Test
    void aSecondScheduleGivesTheFirstItsPlaceBefore() {
        schedule(1, 9, 12);
        schedule(2, 9, 18);

        assertThat(seenAt(12)).isEqualTo(1);
        assertThat(seenAt(18)).isEqualTo(2);
    }

    @Test
    void whatWasPlannedLaterGivesWayToAnEarlierPublication() {
        schedule(1, 9, 18);
        publish(2, 12);

        assertThat(seenAt(12)).isEqualTo(2);
        assertThat(seenAt(18)).isEqualTo(2);
    }

    @Test
    void twoForTheSameInstantLeaveTheSecond() {
        publish(1, 10);
        schedule(2, 11, 18);
        var third = schedule(3, 12, 18);

        assertThat(seenAt(18)).isEqualTo(3);
        at(13).cancel(third.publicationId());
        assertThat(seenAt(18)).isEqualTo(1);
    }

    @Test
    void cancellingGivesTheStoryBackToWhatItWouldHaveReplaced() {
        publish(1, 10);
        var planned = schedule(2, 11, 18);
        at(12).cancel(planned.publicationId());

        assertThat(seenAt(18)).isEqualTo(1);
        assertThat(windows()).containsExactly(Window.openFrom(hour(10)));
        assertThat(all.getFirst().ending()).isNull();
    }

    @Test
    void whatHasOpenedCannotBeCancelled() {
        var planned = schedule(1, 9, 12);

        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> at(12).cancel(planned.publicationId()));
        assertThatExceptionOfType(NotPublic.class)
                .isThrownBy(() -> at(12).reschedule(planned.publicationId(), hour(18), null));
    }

    @Test
    void reschedulingMovesTheHourAndTellsTheStoryOnce() {
        publish(1, 10);
        var planned = schedule(2, 11, 18);
        reschedule(planned, 12, 20);

        assertThat(seenAt(18)).isEqualTo(1);
        assertThat(seenAt(20)).isEqualTo(2);
        reschedule(all.getLast(), 12, 14);
        assertThat(seenAt(13)).isEqualTo(1);
        assertThat(seenAt(14)).isEqualTo(2);
    }

    @Test
    void reschedulingTheFirstBehindAnotherMakesItAnUpdate() {
        var first = schedule(1, 9, 12);
        schedule(2, 9, 18);
        reschedule(first, 9, 20);

        assertThat(kinds()).containsExactlyInAnyOrder(ChangeKind.UPDATE, ChangeKind.UPDATE);
        reschedule(all.getLast(), 9, 10);
        assertThat(changeAt(10)).isEqualTo(ChangeKind.FIRST);
    }

    @Test
    void theEndOfTheStorySurvivesAReplacement() {
        publish(1, 10);
        at(11).expire(hour(20));
        publish(2, 12);

        assertThat(seenAt(19)).isEqualTo(2);
        assertThat(seen(hour(20))).isNull();
        assertThat(endVerbOf(all.getLast())).isEqualTo(EndVerb.EXPIRED);
    }

    @Test
    void theEndAlsoSurvivesAPlanThatIsCancelled() {
        publish(1, 10);
        at(11).expire(hour(20));
        var planned = schedule(2, 12, 18);
        assertThat(seen(hour(20))).isNull();
        at(13).cancel(planned.publicationId());

        assertThat(seenAt(19)).isEqualTo(1);
        assertThat(seen(hour(20))).isNull();
        assertThat(endVerbOf(all.getFirst())).isEqualTo(EndVerb.EXPIRED);
    }

    @Test
    void theEndStaysThoughTheStoryWasToComeBackAfterwards() {
        publish(1, 10);
        at(11).expire(hour(20));
        schedule(1, 12, 22);
        publish(2, 13);

        assertThat(seenAt(19)).isEqualTo(2);
        assertThat(seen(hour(20))).isNull();
    }

    @Test
    void whatBeginsAfterTheEndHasNone() {
        publish(1, 10);
        at(11).expire(hour(20));
        schedule(2, 12, 22);

        assertThat(seenAt(23)).isEqualTo(2);
        assertThat(all.getLast().window().hasEnd()).isFalse();
    }

    @Test
    void anEndCanBeMovedAndTakenAway() {
        publish(1, 10);
        at(11).expire(hour(20));
        at(12).expire(hour(22));
        assertThat(seenAt(21)).isEqualTo(1);

        at(13).expire(null);
        assertThat(windows()).containsExactly(Window.openFrom(hour(10)));
        assertThat(all.getFirst().ending()).isNull();
    }

    @Test
    void anEndLiesAheadAndBehindWhatIsPlanned() {
        publish(1, 10);
        schedule(2, 11, 18);

        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> at(12).expire(hour(12)));
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> at(12).expire(hour(17)));
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> at(12).expire(hour(18)));
        at(12).expire(hour(19));
        assertThat(seen(hour(19))).isNull();
    }

    @Test
    void nothingThatIsNotPublicHasAnEnd() {
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> at(12).expire(hour(13)));
        publish(1, 10);
        at(11).expire(hour(12));
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> at(12).expire(hour(13)));
    }

    @Test
    void takingDownEndsWhatIsLiveAndWhatIsPlanned() {
        publish(1, 10);
        schedule(2, 11, 18);
        at(12).takeDown("Wrong company.");

        assertThat(seen(hour(12).minus(TICK))).isEqualTo(1L);
        assertThat(seen(hour(12))).isNull();
        assertThat(seenAt(18)).isZero();
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> at(13).takeDown("Twice."));
    }

    @Test
    void whatWasTakenDownCanBePublishedAgainWithoutAnEnd() {
        publish(1, 10);
        at(11).expire(hour(20));
        at(12).takeDown("Wrong company.");
        publish(1, 14);

        assertThat(seenAt(13)).isZero();
        assertThat(seenAt(14)).isEqualTo(1);
        assertThat(seenAt(21)).isEqualTo(1);
    }

    @Test
    void nothingOpensBeforeItsEmbargoEnds() {
        var embargo = new Embargo(hour(18), EVE.id());

        assertThatExceptionOfType(EmbargoStands.class).isThrownBy(() -> open(1, 10, hour(10), embargo));
        assertThatExceptionOfType(EmbargoStands.class).isThrownBy(() -> open(1, 10, hour(18).minus(TICK), embargo));
        var planned = open(1, 10, hour(18), embargo);
        assertThatExceptionOfType(EmbargoStands.class)
                .isThrownBy(() -> at(11).reschedule(planned.publicationId(), hour(17), hour(18)));
        assertThat(windows()).containsExactly(Window.openFrom(hour(18)));
    }

    @Test
    void whoWaitedForAColleagueActsAfterThem() {
        publish(1, 10);
        var waited = new Timeline(STORY, all, EVE, hour(10).minusSeconds(3));

        waited.takeDown("Wrong company.");
        assertThat(seen(hour(10))).isEqualTo(1L);
        assertThat(seen(hour(10).plus(TICK))).isNull();
    }

    @Test
    void refusalsChangeNothing() {
        publish(1, 10);
        at(11).expire(hour(20));
        var back = schedule(1, 12, 22);
        var before = windows();

        assertThatExceptionOfType(AlreadyPublic.class)
                .isThrownBy(() -> at(13).reschedule(back.publicationId(), hour(15), null));
        assertThatExceptionOfType(NotPublic.class)
                .isThrownBy(() -> at(13).reschedule(back.publicationId(), hour(13), null));
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> at(13).expire(hour(21)));
        assertThat(windows()).isEqualTo(before);
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plus(Duration.ofHours(hour));
    }

    private Timeline at(int hour) {
        return new Timeline(STORY, all, EVE, hour(hour));
    }

    private Publication publish(long revision, int hour) {
        return open(revision, hour, hour(hour), null);
    }

    private Publication schedule(long revision, int hour, int from) {
        at(hour).requireFuture(hour(from));
        return open(revision, hour, hour(from), null);
    }

    private Publication open(long revision, int hour, Instant from, @Nullable Embargo embargo) {
        var timeline = at(hour);
        return kept(
                timeline, timeline.open(new Approved(STORY, revision, (int) revision, embargo), from, Change.FIRST));
    }

    private void reschedule(Publication planned, int hour, int from) {
        var timeline = at(hour);
        kept(timeline, timeline.reschedule(planned.publicationId(), hour(from), null));
    }

    /** What the database does: every row gets an id. */
    private Publication kept(Timeline timeline, Publication opened) {
        all = new ArrayList<>(timeline.publications());
        ReflectionTestUtils.setField(opened, "id", (long) all.size());
        return opened;
    }

    private long seenAt(int hour) {
        var seen = seen(hour(hour));
        return seen == null ? 0 : seen;
    }

    private @Nullable Long seen(Instant instant) {
        return at(0).at(instant).map(Publication::revisionId).orElse(null);
    }

    private ChangeKind changeAt(int hour) {
        return at(0).at(hour(hour)).orElseThrow().change().kind();
    }

    private List<Window> windows() {
        return all.stream().map(Publication::window).filter(w -> !w.isEmpty()).toList();
    }

    private List<ChangeKind> kinds() {
        return all.stream()
                .filter(p -> !p.window().isEmpty())
                .map(p -> p.change().kind())
                .toList();
    }

    private static @Nullable EndVerb endVerbOf(Publication publication) {
        var ending = publication.ending();
        return ending == null ? null : ending.verb();
    }
}
