package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.KeyBar;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Places;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.WallTime;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.publication.PlanDesk;
import org.stet.core.publication.PlanEntry;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.Window;

/** What opened, opens, ends and is under embargo, by month or week. A drop on another day is a verb and can be undone. */
@Route(CalendarAddress.PLACE)
@PermitAll
class CalendarView extends ViewFrame implements BeforeEnterObserver, CalendarGrid.Hand {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final PlanDesk plans;
    private final PlanningRoom room;
    private final LookAheadRoom ahead;
    private final NewsroomClock clock;
    private final Actor actor;
    private final Div body = new Div();
    private final Span spoken = new Span();
    private CalendarAddress address = new CalendarAddress(LocalDate.EPOCH, false);
    private @Nullable CalendarGrid grid;

    CalendarView(
            PlanDesk plans, PlanningRoom room, LookAheadRoom ahead, NewsroomClock clock, CurrentActor currentActor) {
        super(Words.of("calendar.title"));
        this.plans = plans;
        this.room = room;
        this.ahead = ahead;
        this.clock = clock;
        this.actor = currentActor.require();
        addClassName("planning");
        body.addClassNames("view", "cal-view");
        body.getElement().setAttribute("role", "region");
        body.getElement().setAttribute("tabindex", "0");
        body.getElement().setAttribute("aria-label", Words.of("calendar.title"));
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        add(body, spoken);
        if (mayMove()) {
            add(new KeyBar("lift", "aim", "put-back", "open", "sheet"));
        }
    }

    private boolean mayMove() {
        return actor.hasAny(Role.EDITOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var time = clock.read();
        address = CalendarAddress.read(event.getLocation().getQueryParameters(), time.day(time.now()));
        draw();
    }

    private void draw() {
        var time = clock.read();
        setHeading(heading());
        setNote(Words.of("calendar.zone", time.zoneId()));
        bar(time);
        var entries = plans.within(address.window(time.zone()));
        var drawn = new CalendarGrid(address, entries, time, mayMove() ? lift(time) : null, this);
        grid = drawn;
        body.removeAll();
        body.add(drawn);
        if (entries.isEmpty()) {
            body.add(new EmptyState(Words.of("calendar.empty"), Words.of("calendar.empty.reason")));
        }
    }

    CalendarLift lift(NewsroomTime time) {
        return new CalendarLift(address.days(), time, spoken::setText, this::aim, this::drop);
    }

    private String heading() {
        if (!address.week()) {
            return MONTH.format(address.day());
        }
        var days = address.days();
        return Words.of("calendar.week", DAY.format(days.getFirst()), DAY.format(days.getLast()));
    }

    private void bar(NewsroomTime time) {
        var today = new Button(
                Words.of("calendar.today"),
                click -> Places.go(address.on(time.day(time.now())).link()));
        setVerbs(
                turn(-1, "back", "calendar.previous"),
                today,
                turn(1, "forward", "calendar.next"),
                ahead.button(() -> time.now()),
                new PlanningSwitch(
                        address.week() ? "week" : "month",
                        address.showing(false).link(),
                        address.showing(true).link()));
    }

    private Component turn(int pages, String icon, String key) {
        var button = new Button(
                new Icon(icon), click -> Places.go(address.turned(pages).link()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Words.of(key));
        button.setTooltipText(Words.of(key));
        return button;
    }

    private void aim(@Nullable LocalDate day) {
        if (grid != null) {
            grid.aim(day);
        }
    }

    @Override
    public void more(LocalDate day) {
        Places.go(address.on(day).showing(true).link());
    }

    /** Keeps the time of day; where the clocks leap over it on that day, it is the next one there is. */
    @Override
    public void drop(PlanEntry entry, LocalDate day) {
        var time = clock.read();
        if (day.equals(time.day(entry.at()))) {
            spoken.setText(Words.of("calendar.put-back", entry.headline(), time.spoken(entry.at())));
            return;
        }
        var local = entry.at().atZone(time.zone()).toLocalTime();
        var at = new WallTime(day.atTime(local), time.zone()).first();
        try {
            move(entry, at);
            spoken.setText(Words.of("calendar.moved", entry.headline(), time.spoken(at)));
        } catch (NewsroomException refused) {
            Notice.problem(time.said(refused.sentence()));
        }
        if (grid != null) {
            grid.focus(
                    new PlanEntry(entry.article(), null, entry.revision(), entry.headline(), null, at, entry.kind()));
        }
    }

    private void move(PlanEntry entry, Instant to) {
        var publication = entry.publication();
        if (publication == null || !entry.isMovable(clock.read().now())) {
            return;
        }
        if (entry.isOpening()) {
            var planned = new Shown(publication, entry.revision(), new Window(entry.at(), Window.NO_END));
            room.reschedule(entry.article(), planned, to, this::draw);
        } else {
            room.end(entry.article(), entry.at(), to, this::draw);
        }
    }

    @Override
    protected String tabTitle() {
        return Words.of("calendar.title") + ", " + heading();
    }
}
