package org.stet.admin.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Half past eleven at night, both changes of the clocks, and the zone's name beside each (complaints 38, 39 and 42). */
class WallTimeTests {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");

    @Test
    void asARuleTheClocksShowATimeOnce() {
        var late = wall("2026-11-12T23:30");
        assertThat(late.instants()).containsExactly(Instant.parse("2026-11-12T22:30:00Z"));
        assertThat(new NewsroomTime(OSLO, NOON).full(late.first())).isEqualTo("12 Nov 2026, 23:30 CET");
        assertThat(new NewsroomTime(OSLO, NOON).day(late.first())).hasToString("2026-11-12");
    }

    @Test
    void whereTheClocksArePutForwardATimeIsMissingAndTheNextOneIsNamed() {
        var missing = wall("2027-03-28T02:30");
        assertThat(missing.isMissing()).isTrue();
        assertThat(missing.instants()).isEmpty();
        assertThat(new NewsroomTime(OSLO, NOON).full(missing.first())).isEqualTo("28 Mar 2027, 03:00 CEST");
        assertThat(wall("2027-03-28T01:59").isMissing()).isFalse();
        assertThat(wall("2027-03-28T03:00").isMissing()).isFalse();
    }

    @Test
    void whereTheyArePutBackATimeIsShownTwiceAnHourApart() {
        var twice = wall("2026-10-25T02:30");
        assertThat(twice.isTwice()).isTrue();
        assertThat(twice.instants())
                .containsExactly(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(wall("2026-10-25T03:00").isTwice()).isFalse();
        assertThat(twice.instants())
                .extracting(instant -> new NewsroomTime(OSLO, NOON).full(instant))
                .containsExactly("25 Oct 2026, 02:30 CEST", "25 Oct 2026, 02:30 CET");
    }

    @Test
    void sentencesOfTheCoreAreSaidInNewsroomTime() {
        assertThat(new NewsroomTime(OSLO, NOON).said("Under embargo until 2026-11-12T17:00:00Z. Choose another."))
                .isEqualTo("Under embargo until 12 Nov 2026, 18:00 CET. Choose another.");
    }

    private static WallTime wall(String shown) {
        return new WallTime(LocalDateTime.parse(shown), OSLO);
    }
}
