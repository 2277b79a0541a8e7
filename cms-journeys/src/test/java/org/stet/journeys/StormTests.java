package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * F03, F09, F14, F15 together: {@code ./stet storm [minutes] [seed]} weathers a longer one, or the same one again. A writer
 * thinks more than types, so the storm rages beside the other tests.
 */
@Execution(ExecutionMode.CONCURRENT)
class StormTests {

    private static final Duration LENGTH = Duration.ofMinutes(Long.getLong("stet.storm.minutes", 5));
    private static final long SEED = Long.getLong("stet.storm.seed", System.nanoTime());

    @TempDir
    private Path profile;

    @Test
    void noCharacterIsLostInAStorm() {
        System.out.println("Storm of " + LENGTH.toMinutes() + " minutes, seed " + SEED);
        try (var newsroom = RunningNewsroom.onPostgres();
                var storm = new Storm(newsroom, profile, SEED, "the harbour bell rings twice")) {
            var end = System.nanoTime() + LENGTH.toNanos();
            while (System.nanoTime() < end) {
                storm.gust();
            }
            assertThat(storm.saved()).isEqualTo(storm.typed());
            System.out.println("Promised: 0 characters lost. Measured: 0 of "
                    + storm.typed().length() + " lost, through " + storm.survived());
        }
    }
}
