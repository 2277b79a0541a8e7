package org.stet.journeys;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that happens by itself, by looking again and again until a deadline. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /** Answers how long it took. */
    public static Duration holds(Duration limit, String what, BooleanSupplier condition) {
        return holds(limit, () -> what, condition);
    }

    /** As above; what was awaited is told when it did not come, with what is there instead. */
    static Duration holds(Duration limit, Supplier<String> what, BooleanSupplier condition) {
        var start = System.nanoTime();
        while (true) {
            if (condition.getAsBoolean()) {
                return Duration.ofNanos(System.nanoTime() - start);
            }
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("Not within " + limit.toMillis() + " ms: " + what.get());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
