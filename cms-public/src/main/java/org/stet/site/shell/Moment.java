package org.stet.site.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stet.site.words.Words;

/** An instant in the newsroom's zone, in the forms that pages print. {@code today} is the day the page is made. */
public record Moment(ZonedDateTime time, LocalDate today, Words words) {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ENGLISH);

    static Moment of(Instant instant, ZoneId zone, Instant now, Words words) {
        return new Moment(instant.atZone(zone), now.atZone(zone).toLocalDate(), words);
    }

    /** For machines: ISO 8601 with offset. */
    public String iso() {
        return ISO.format(time);
    }

    /** "19 Nov 2026, 06:30 CET". */
    public String full() {
        return words.time("date.full", time);
    }

    /** "14:08" for today, "18 Nov, 17:05" for this year, "18 Nov 2025" before. */
    public String brief() {
        return time.toLocalDate().equals(today) ? clock() : day();
    }

    /** "18 Nov, 17:05", or "18 Nov 2025" for another year. */
    public String day() {
        return words.time(time.getYear() == today.getYear() ? "date.day" : "date.year", time);
    }

    /** "Thursday 19 November 2026". */
    public String longDay() {
        return words.time("date.long", time);
    }

    /** "18:00", whatever the day. */
    public String clock() {
        return words.time("date.clock", time);
    }

    /** "CET". */
    public String zone() {
        return words.time("date.zone", time);
    }
}
