package org.stet.site.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An instant in the newsroom's zone, in the forms that pages print. {@code today} is the day the page is made. */
public record Moment(ZonedDateTime time, LocalDate today) {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

    static Moment of(Instant instant, ZoneId zone, Instant now) {
        return new Moment(instant.atZone(zone), now.atZone(zone).toLocalDate());
    }

    /** For machines: ISO 8601 with offset. */
    public String iso() {
        return ISO.format(time);
    }

    /** "19 Nov 2026, 06:30 CET". */
    public String full() {
        return FULL.format(time);
    }

    /** "14:08" for today, "18 Nov, 17:05" for this year, "18 Nov 2025" before. */
    public String brief() {
        return time.toLocalDate().equals(today) ? CLOCK.format(time) : day();
    }

    /** "18 Nov, 17:05", or "18 Nov 2025" for another year. */
    public String day() {
        return (time.getYear() == today.getYear() ? DAY : YEAR).format(time);
    }

    /** "Thursday 19 November 2026". */
    public String longDay() {
        return LONG_DAY.format(time);
    }

    /** "18:00", whatever the day. */
    public String clock() {
        return CLOCK.format(time);
    }

    /** "CET". */
    public String zone() {
        return ZONE.format(time);
    }
}
