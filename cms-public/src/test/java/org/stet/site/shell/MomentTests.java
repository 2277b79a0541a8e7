package org.stet.site.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stet.site.words.Words;

class MomentTests {

    private static final Instant NOW = Instant.parse("2026-11-19T13:08:00Z");

    @Test
    void aTimeIsPrintedInTheNewsroomsZoneAndSaysSo() {
        assertThat(oslo("2026-11-19T05:30:00Z").full()).isEqualTo("19 Nov 2026, 06:30 CET");
        assertThat(oslo("2026-07-01T05:30:00Z").full()).isEqualTo("1 Jul 2026, 07:30 CEST");
        assertThat(oslo("2026-11-19T05:30:00Z").iso()).isEqualTo("2026-11-19T06:30:00+01:00");
    }

    @Test
    void listsPrintNoMoreOfItThanNeeded() {
        assertThat(oslo("2026-11-18T23:30:00Z").brief())
                .as("after midnight there")
                .isEqualTo("00:30");
        assertThat(oslo("2026-11-18T16:05:00Z").brief()).isEqualTo("18 Nov, 17:05");
        assertThat(oslo("2025-11-18T16:05:00Z").brief()).isEqualTo("18 Nov 2025");
    }

    private static Moment oslo(String instant) {
        return Moment.of(Instant.parse(instant), ZoneId.of("Europe/Oslo"), NOW, Words.in(Locale.ENGLISH));
    }
}
