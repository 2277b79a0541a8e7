package org.stet.admin.publication;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.stet.core.shared.Window;

/** What the calendar's address says: a day, and whether its week or its month is shown. */
record CalendarAddress(LocalDate day, boolean week) {

    static final String PLACE = "calendar";
    private static final String DAY = "day";
    private static final String VIEW = "view";
    private static final String WEEK = "week";

    /** What cannot be read is this month. */
    static CalendarAddress read(QueryParameters parameters, LocalDate today) {
        var week = parameters.getSingleParameter(VIEW).filter(WEEK::equals).isPresent();
        try {
            var day = parameters.getSingleParameter(DAY).map(LocalDate::parse).orElse(today);
            var isSensible = day.getYear() > 1970 && day.getYear() < 9999;
            return new CalendarAddress(isSensible ? day : today, week);
        } catch (DateTimeException unreadable) {
            return new CalendarAddress(today, week);
        }
    }

    CalendarAddress showing(boolean otherWeek) {
        return new CalendarAddress(day, otherWeek);
    }

    CalendarAddress on(LocalDate other) {
        return new CalendarAddress(other, week);
    }

    /** The week or month before ({@code -1}) or after. */
    CalendarAddress turned(int pages) {
        return on(week ? day.plusWeeks(pages) : day.withDayOfMonth(1).plusMonths(pages));
    }

    /** Whole weeks from Monday to Sunday. */
    List<LocalDate> days() {
        var first = week ? day : YearMonth.from(day).atDay(1);
        var last = week ? day : YearMonth.from(day).atEndOfMonth();
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .datesUntil(last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                        .plusDays(1))
                .toList();
    }

    boolean isOutside(LocalDate other) {
        return !week && !YearMonth.from(other).equals(YearMonth.from(day));
    }

    /** From the first midnight to the last, by the clocks of the newsroom. */
    Window window(ZoneId zone) {
        var days = days();
        return new Window(
                days.getFirst().atStartOfDay(zone).toInstant(),
                days.getLast().plusDays(1).atStartOfDay(zone).toInstant());
    }

    Location location() {
        return new Location(
                PLACE,
                QueryParameters.simple(week ? Map.of(DAY, day.toString(), VIEW, WEEK) : Map.of(DAY, day.toString())));
    }

    String link() {
        return location().getPathWithQueryParameters();
    }
}
