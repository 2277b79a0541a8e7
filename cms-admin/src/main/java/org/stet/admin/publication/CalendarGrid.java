package org.stet.admin.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.publication.PlanEntry;

/** A table of days, a week in each row, with what opens, opened, ends and may not open yet on each. */
class CalendarGrid extends NativeTable {

    private static final int MOST_PER_DAY = 4;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final CalendarAddress address;
    private final NewsroomTime time;
    private final @Nullable CalendarLift lift;
    private final Hand hand;
    private final Map<LocalDate, NativeTableCell> cells = new HashMap<>();
    private final Map<PlanEntry, PlanChip> chips = new HashMap<>();

    /** What the grid asks of its view. */
    interface Hand {
        void drop(PlanEntry entry, LocalDate day);

        void more(LocalDate day);
    }

    /** {@code lift} is absent for whoever may move nothing. */
    CalendarGrid(
            CalendarAddress address,
            List<PlanEntry> entries,
            NewsroomTime time,
            @Nullable CalendarLift lift,
            Hand hand) {
        this.address = address;
        this.time = time;
        this.lift = lift;
        this.hand = hand;
        addClassName("cal");
        setClassName("week", address.week());
        getElement().setAttribute("aria-label", Words.of("calendar.title"));
        var days = address.days();
        add(header(days.subList(0, 7)), body(days, entries));
    }

    private static NativeTableHeader header(List<LocalDate> week) {
        var row = new NativeTableRow();
        for (var day : week) {
            var cell = new NativeTableHeaderCell(WEEKDAY.format(day));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableBody body(List<LocalDate> days, List<PlanEntry> entries) {
        var byDay = new HashMap<LocalDate, List<PlanEntry>>();
        entries.forEach(entry -> byDay.computeIfAbsent(time.day(entry.at()), day -> new ArrayList<>())
                .add(entry));
        var body = new NativeTableBody();
        for (int i = 0; i < days.size(); i += 7) {
            var row = new NativeTableRow();
            days.subList(i, i + 7).forEach(day -> row.add(cell(day, byDay.getOrDefault(day, List.of()))));
            body.add(row);
        }
        return body;
    }

    private NativeTableCell cell(LocalDate day, List<PlanEntry> entries) {
        var isToday = day.equals(time.day(time.now()));
        var weekday = new Span(WEEKDAY.format(day));
        weekday.addClassName("wd");
        var number = new Div(weekday, new Span(number(day)));
        number.addClassName("dn");
        var list = new UnorderedList();
        var cell = new NativeTableCell(number, list);
        cell.setClassName("out", address.isOutside(day));
        cell.setClassName("today", isToday);
        cell.setClassName("none", entries.isEmpty());
        cell.getElement().setAttribute("aria-label", SPOKEN.format(day));
        cells.put(day, cell);
        var shown = shown(entries);
        shown.forEach(entry -> list.add(chip(entry)));
        if (shown.size() < entries.size()) {
            cell.add(more(day, entries.size() - shown.size()));
        }
        if (lift != null && !day.isBefore(time.day(time.now()))) {
            DropTarget.create(cell)
                    .addDropListener(drop -> drop.getDragData()
                            .filter(PlanEntry.class::isInstance)
                            .map(PlanEntry.class::cast)
                            .ifPresent(entry -> hand.drop(entry, day)));
        }
        return cell;
    }

    private String number(LocalDate day) {
        return day.getDayOfMonth() == 1 || address.week() ? FIRST.format(day) : String.valueOf(day.getDayOfMonth());
    }

    /** What is still to come has precedence where a day has more than there is room for. */
    private List<PlanEntry> shown(List<PlanEntry> entries) {
        if (address.week() || entries.size() <= MOST_PER_DAY) {
            return entries;
        }
        var most = MOST_PER_DAY - 1;
        var over = entries.stream()
                .filter(entry -> !entry.at().isAfter(time.now()))
                .count();
        var from = over == entries.size() ? 0 : (int) Math.min(over, entries.size() - most);
        return entries.subList(from, from + most);
    }

    private Button more(LocalDate day, int count) {
        var more = new Button(Words.of("calendar.more", count), click -> hand.more(day));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.setAriaLabel(Words.of("calendar.more.on", count, SPOKEN.format(day)));
        return more;
    }

    private PlanChip chip(PlanEntry entry) {
        var chip = new PlanChip(entry, time);
        chips.put(entry, chip);
        if (lift != null && entry.isMovable(time.now())) {
            chip.addClassName("movable");
            DragSource.create(chip).setDragData(entry);
            LiftKeys.on(chip.handle(), lift.of(entry, chip.handle()));
        }
        return chip;
    }

    /** Shows which day is aimed at; none where nothing is lifted. */
    void aim(@Nullable LocalDate day) {
        cells.forEach((each, cell) -> cell.setClassName("aim", each.equals(day)));
    }

    void focus(PlanEntry entry) {
        chips.forEach((each, chip) -> {
            if (each.article().equals(entry.article())
                    && each.kind() == entry.kind()
                    && each.at().equals(entry.at())) {
                chip.handle().focus();
            }
        });
    }
}
