package org.stet.core.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Subject;
import org.stet.core.shared.WindowBoundaries;

/**
 * Tells a node that caches what readers see differently since it last asked: committed changes, and windows that opened or
 * closed by themselves. Lines that commit out of order are found too, as long as no transaction lasts longer than
 * {@link #PATIENCE}. Not thread-safe: one follower, one thread.
 */
public final class ChangeFollower {

    /** The longest transaction that is waited for. Statements end after 10 s, so this is ample. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * A line's time is when its transaction began. One with a smaller id can belong to a transaction that began just before
     * this one ended, so it may stay invisible for twice as long.
     */
    private static final Duration SETTLED = PATIENCE.multipliedBy(2);

    private final ChangeLog log;
    private final List<WindowBoundaries> boundaries;
    private final DatabaseClock clock;
    private final Set<Long> seen = new HashSet<>();
    private long floor;
    private Instant lookedAt;

    /** Starts now: what happened before is not reported. */
    public ChangeFollower(ChangeLog log, List<WindowBoundaries> boundaries, DatabaseClock clock) {
        this(log, boundaries, clock, clock.now());
        log.above(floor).forEach(line -> seen.add(line.id()));
    }

    private ChangeFollower(ChangeLog log, List<WindowBoundaries> boundaries, DatabaseClock clock, Instant since) {
        this.log = log;
        this.boundaries = List.copyOf(boundaries);
        this.clock = clock;
        this.lookedAt = since;
        this.floor = log.lastBefore(since.minus(SETTLED));
    }

    /** Starts where one left off at that instant: what was logged shortly before is reported once more. */
    public static ChangeFollower since(
            Instant since, ChangeLog log, List<WindowBoundaries> boundaries, DatabaseClock clock) {
        return new ChangeFollower(log, boundaries, clock, since);
    }

    /**
     * Whether there are lines that {@link #poll} has not reported: one small question, for asking often in between. Windows
     * that turn by themselves are not seen by it.
     */
    public boolean hasNews() {
        return log.countAbove(floor) != seen.size();
    }

    /** Everything touched since the last call. When it throws, nothing is lost: the next call reports it. */
    public Set<Subject> poll() {
        var now = clock.now();
        var touched = new LinkedHashSet<Subject>();
        var lines = log.above(floor);
        for (var source : boundaries) {
            touched.addAll(source.touchedBetween(lookedAt, now));
        }
        var settled = now.minus(SETTLED);
        for (var line : lines) {
            if (seen.add(line.id())) {
                touched.add(line.subject());
            }
            if (line.at().isBefore(settled)) {
                floor = Math.max(floor, line.id());
            }
        }
        seen.removeIf(id -> id <= floor);
        lookedAt = now.isAfter(lookedAt) ? now : lookedAt;
        return touched;
    }

    /** The database time up to which everything has been reported. */
    public Instant lookedAt() {
        return lookedAt;
    }
}
