package org.stet.admin.component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Instants in the newsroom's zone, always with the zone's name where a date is said. {@code now} is the database's. */
public record NewsroomTime(ZoneId zone, Instant now) {

    private static final Locale LOCALE = Locale.UK;
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", LOCALE);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", LOCALE);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", LOCALE);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm zzz", LOCALE);

    /** 13:46. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** 13:46:08. */
    public String seconds(Instant instant) {
        return SECONDS.format(instant.atZone(zone));
    }

    /** 12 Nov 2026, 13:46 CET. */
    public String full(Instant instant) {
        return FULL.format(instant.atZone(zone));
    }

    /** Thursday 12 November, 13:46 CET. */
    public String today() {
        return spoken(now);
    }

    public String zoneName(Instant instant) {
        return DateTimeFormatter.ofPattern("zzz", LOCALE).format(instant.atZone(zone));
    }

    /** The zone as people know it: Europe/Oslo. */
    public String zoneId() {
        return zone.getId() + " (" + zone.getDisplayName(TextStyle.FULL, LOCALE) + ")";
    }

    /** 13:46 today; Thu 12 Nov, 13:46 on another day. */
    public String brief(Instant instant) {
        return day(instant).equals(day(now)) ? time(instant) : DAY.format(instant.atZone(zone)) + ", " + time(instant);
    }

    /** Thursday 12 November, 18:00 CET. */
    public String spoken(Instant instant) {
        return LONG_DAY.format(instant.atZone(zone)) + ", " + time(instant) + " " + zoneName(instant);
    }

    /** A sentence of the core, whose instants are in UTC, with them in newsroom time. */
    public String said(String sentence) {
        return INSTANT.matcher(sentence).replaceAll(found -> full(Instant.parse(found.group())));
    }

    /** "today", "tomorrow" or the day, for headings over times. */
    public String dayHeading(Instant instant) {
        var days = day(now).until(day(instant)).getDays();
        return days == 0 && day(now).equals(day(instant))
                ? Words.of("time.today")
                : day(instant).equals(day(now).plusDays(1))
                        ? Words.of("time.tomorrow", LONG_DAY.format(instant.atZone(zone)))
                        : LONG_DAY.format(instant.atZone(zone));
    }

    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** How long ago or ahead, in at most two units: "1 h 52 min". */
    public String distance(Instant instant) {
        var span = Duration.between(instant, now).abs();
        if (span.toDays() >= 2) {
            return Words.of("time.days", span.toDays());
        }
        if (span.toHours() >= 1) {
            return span.toMinutesPart() == 0 || span.toHours() >= 24
                    ? Words.of("time.hours", span.toHours())
                    : Words.of("time.hours-minutes", span.toHours(), span.toMinutesPart());
        }
        return span.toMinutes() == 0 ? Words.of("time.moments") : Words.of("time.minutes", span.toMinutes());
    }
}
