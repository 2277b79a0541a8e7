package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.stet.core.shared.Window;

/** Publishing, scheduling, moving and cancelling, hour by hour. */
class TimelineTests extends TimelineCase {

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
}
