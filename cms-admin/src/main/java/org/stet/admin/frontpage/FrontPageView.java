package org.stet.admin.frontpage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.admin.publication.LookAheadRoom;
import org.stet.core.frontpage.FrontPageDesk;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementRules;
import org.stet.core.frontpage.Slot;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.InvalidInput;

/**
 * The front page: stories to place, the page in miniature as at any instant, and the chosen place. Changes gather until
 * they are kept as a draft or put live. The address says the instant and the place.
 */
@Route("front-page")
@RolesAllowed("EDITOR")
class FrontPageView extends ViewFrame
        implements BeforeEnterObserver, BeforeLeaveObserver, CandidateList.Verbs, SlotPanel.Verbs {

    private static final int LISTED = 40;

    private final FrontPageDesk desk;
    private final FrontPageDrawing drawing;
    private final NewsroomClock clock;
    private final Arranging table;
    private FrontPageAddress address = FrontPageAddress.PLAIN;
    private final AsAt asAt = new AsAt(at -> go(address.at(at)));
    private final Span spoken = new Span();
    private final RefusalNote problem = new RefusalNote();
    private final FrontPageVerbs verbs;
    private final CandidateList candidates = new CandidateList(this::draw);
    private final Lift lift = new Lift(spoken::setText, this::aim, this::dropByKey);
    private final Miniature miniature;
    private final SlotPanel panel = new SlotPanel(this);
    private @Nullable PlaceWords names;

    FrontPageView(
            FrontPageDesk desk,
            FrontPageEditing editing,
            FrontPageDrawing drawing,
            LookAheadRoom ahead,
            NewsroomClock clock) {
        super(Words.of("front.title"));
        this.desk = desk;
        this.drawing = drawing;
        this.clock = clock;
        this.table = new Arranging(desk, editing, clock);
        this.verbs = new FrontPageVerbs(table, desk, clock, problem, spoken::setText, this::draw, this::names);
        this.miniature = new Miniature(
                new PartVerbs(this::choose, this::drop, this::names, this::change, spoken::setText, this::focusPart));
        setVerbs(verbs.buttons());
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        var look = new Div(asAt, ahead.button(this::shownAt, verbs::shownDraft));
        look.addClassNames("row", "wrap", "look-row");
        var page = new Div(problem, look, miniature);
        page.addClassName("fc");
        page.getElement().setAttribute("role", "region");
        page.getElement().setAttribute("tabindex", "0");
        page.getElement().setAttribute("aria-label", Words.of("front.page"));
        var columns = new Div(candidates, page, panel);
        columns.addClassName("fp");
        add(columns, spoken);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = FrontPageAddress.read(event.getLocation().getQueryParameters());
        verbs.load();
    }

    private void go(FrontPageAddress fresh) {
        address = fresh;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.location("front-page")));
        draw();
    }

    private Instant shownAt() {
        var at = address.instant(clock.read());
        return at == null ? clock.read().now() : at;
    }

    private PlaceWords names() {
        return names == null ? PlaceWords.NONE : names;
    }

    private void draw() {
        var time = clock.read();
        var at = address.instant(time);
        var instant = at == null ? time.now() : at;
        var hand = instant.isBefore(time.now()) ? null : lift;
        asAt.show(address.at(), time.zoneName(instant));
        setNote(verbs.show(time));
        var picture = drawing.draw(table.plan(), table.live(), instant, time.now());
        var words = new PlaceWords(picture.categories());
        names = words;
        lift.over(picture.places(), words);
        miniature.show(picture, time, hand);
        miniature.mark(address.place(), null);
        var placed = table.plan().placesAt(instant);
        candidates.show(desk.candidates(candidates.text(), LISTED), placed, words, time, hand, this);
        var place = picture.places().contains(address.place()) ? address.place() : null;
        panel.show(place == null ? null : drawing.place(picture, place, time), time);
    }

    private void choose(Place place) {
        go(address.place(place));
        panel.focus();
    }

    @Override
    public void close(Place place) {
        go(address.place(null));
        miniature.focus(place);
    }

    private void focusPart(Object part, int steps) {
        miniature.focus(part, steps);
    }

    private void aim(@Nullable Place over) {
        miniature.mark(address.place(), over);
    }

    private void dropByKey(Lifted story, Place place) {
        drop(story, place);
        miniature.focus(place);
    }

    private void drop(Lifted story, Place place) {
        if (place.equals(story.from())) {
            spoken.setText(Words.of("front.put-back", story.headline()));
            return;
        }
        var time = clock.read();
        var at = address.instant(time);
        var from = story.from();
        change(plan -> from == null
                ? plan.placed(place, story.article(), story.headline(), at, time.now())
                : plan.moved(from, place, at, time.now()));
        spoken.setText(Words.of("front.dropped", story.headline(), names().of(place)));
    }

    private void change(UnaryOperator<Plan> how) {
        try {
            table.change(how);
        } catch (InvalidInput refused) {
            Notice.problem(refused.sentence());
        }
        draw();
    }

    @Override
    public void lead(Lifted story) {
        drop(story, Place.LEAD);
    }

    /** Into the first place of the row that nobody filled, else into its last. */
    @Override
    public void feature(Lifted story) {
        if (!table.plan().layout().has(Slot.FEATURED)) {
            change(plan -> plan.with(plan.layout().switched(Slot.FEATURED)));
        }
        var placed = table.plan().placedAt(shownAt()).keySet();
        var row =
                places().stream().filter(place -> place.slot() == Slot.FEATURED).toList();
        drop(
                story,
                row.stream()
                        .filter(place -> !placed.contains(place))
                        .findFirst()
                        .orElse(row.getLast()));
    }

    private List<Place> places() {
        var layout = table.plan().layout();
        return layout.places(layout.rails(List.copyOf(names().categories().values())));
    }

    @Override
    public void pin(Place place, Teaser story) {
        drop(new Lifted(story.article(), story.headline(), null), place);
    }

    @Override
    public void unpin(Place place) {
        var time = clock.read();
        change(plan -> plan.unpinned(place, address.instant(time), time.now()));
        spoken.setText(Words.of("front.unpinned", names().of(place)));
    }

    @Override
    public void move(Place place, int steps) {
        var all = places();
        var to = all.get(Math.clamp((long) all.indexOf(place) + steps, 0, all.size() - 1));
        table.plan().at(place, shownAt()).ifPresent(planned -> {
            address = address.place(to);
            drop(new Lifted(planned.article(), planned.headline(), place), to);
            go(address);
        });
    }

    @Override
    public void change(Planned old, Planned fresh) {
        var now = clock.read().now();
        if (!fresh.until().isAfter(now)) {
            throw new InvalidInput(Words.of("front.over-already"));
        }
        var changed = table.plan().replaced(old, fresh);
        PlacementRules.check(changed.forms(now), names().of(changed));
        change(same -> changed);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (table.isChanged()) {
            LeaveGuard.ask(event, this::draw);
        }
    }
}
