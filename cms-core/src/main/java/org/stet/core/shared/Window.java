package org.stet.core.shared;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A half-open interval of instants, {@code [from, until)}: the one idea behind publishing, scheduling, expiry and ticker
 * items. An empty window ({@code from = until}) is never open; it is what remains of a cancelled one.
 */
public record Window(Instant from, Instant until) {

    /** The end of a window nobody has closed. */
    public static final Instant NO_END = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * The one visibility predicate. Every query that answers a reader applies it, with {@code :at} bound to an instant of
     * {@link DatabaseClock}.
     */
    public static final String OPEN_AT = "(live_from <= :at and :at < live_until)";

    private static final String OPENED = " where live_from < live_until and live_from > :after and live_from <= :upto";
    private static final String CLOSED =
            " where live_from < live_until and live_until > :after and live_until <= :upto";

    public Window {
        if (until.isBefore(from)) {
            throw new InvalidInput("The end must not be before the beginning.");
        }
    }

    /**
     * Those of these rows, {@code "select … from …"}, whose window opened or closed in {@code (:after, :upto]}. Whoever keeps
     * what readers see asks for them again and again: each half reads an index from one instant to the other, where "or" would
     * read all rows.
     */
    public static String turned(String rows) {
        return rows + OPENED + " union " + rows + CLOSED;
    }

    public static Window openFrom(Instant from) {
        return new Window(from, NO_END);
    }

    /** A month of a zone's calendar. */
    public static Window of(YearMonth month, ZoneId zone) {
        return new Window(start(month, zone), start(month.plusMonths(1), zone));
    }

    private static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    public boolean isEmpty() {
        return from.equals(until);
    }

    public boolean isOverAt(Instant instant) {
        return !instant.isBefore(until);
    }

    public boolean isAheadOf(Instant instant) {
        return instant.isBefore(from) && !isEmpty();
    }

    public boolean hasEnd() {
        return until.isBefore(NO_END);
    }

    public boolean overlaps(Window other) {
        return !isEmpty() && !other.isEmpty() && from.isBefore(other.until) && other.from.isBefore(until);
    }

    public Window endingAt(Instant end) {
        return new Window(from, end);
    }

    /** What a window that never opened leaves behind. */
    public Window emptied() {
        return new Window(from, from);
    }
}
