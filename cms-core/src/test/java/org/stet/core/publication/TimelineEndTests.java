package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.stet.core.article.Embargo;
import org.stet.core.shared.Window;

/** How a story ends: by an end that was set, by being taken down, or not before its embargo. */
class TimelineEndTests extends TimelineCase {

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
}
