package org.stet.admin.frontpage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
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
import org.stet.core.frontpage.Arrangement;
import org.stet.core.frontpage.FrontPageDesk;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.frontpage.PlacementRules;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;

/**
 * The front page: stories to place, the page in miniature as at any instant, and the chosen place. Changes gather until
 * they are saved. The address says the instant and the place.
 */
@Route("front-page")
@RolesAllowed("EDITOR")
class FrontPageView extends ViewFrame
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, CandidateList.Verbs, SlotPanel.Verbs {

    private static final int LISTED = 40;

    private final FrontPageDesk desk;
    private final FrontPageEditing editing;
    private final FrontPageDrawing drawing;
    private final NewsroomClock clock;
    private FrontPageAddress address = FrontPageAddress.PLAIN;
    private final AsAt asAt = new AsAt(at -> go(address.at(at)));
    private final Button discard = new Button(Words.of("front.discard"), click -> discard());
    private final Button save = new Button(Words.of("front.save"), click -> askToSave());
    private final RefusalNote problem = new RefusalNote();
    private final Span spoken = new Span();
    private final CandidateList candidates = new CandidateList(this::draw);
    private final Miniature miniature = new Miniature(this::choose, this::drop);
    private final SlotPanel panel = new SlotPanel(this);
    private final Lift lift = new Lift(spoken::setText, this::aim, this::dropByKey);
    private Arrangement standing = new Arrangement(0, List.of());
    private Plan saved = Plan.EMPTY;
    private Plan plan = Plan.EMPTY;

    FrontPageView(
            FrontPageDesk desk,
            FrontPageEditing editing,
            FrontPageDrawing drawing,
            LookAheadRoom ahead,
            NewsroomClock clock) {
        super(Words.of("front.title"));
        this.desk = desk;
        this.editing = editing;
        this.drawing = drawing;
        this.clock = clock;
        bar(ahead.button(this::shownAt));
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        var page = new Div(problem, miniature);
        page.addClassName("fc");
        page.getElement().setAttribute("role", "region");
        page.getElement().setAttribute("tabindex", "0");
        page.getElement().setAttribute("aria-label", Words.of("front.page"));
        var columns = new Div(candidates, page, panel);
        columns.addClassName("fp");
        add(columns, spoken);
    }

    private void bar(Component ahead) {
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        setVerbs(asAt, ahead, discard, save);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = FrontPageAddress.read(event.getLocation().getQueryParameters());
        load();
    }

    private void load() {
        standing = desk.arrangement();
        saved = Plan.of(standing);
        plan = saved;
        problem.setVisible(false);
        draw();
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

    private void draw() {
        var time = clock.read();
        var at = address.instant(time);
        var instant = at == null ? time.now() : at;
        var hand = instant.isBefore(time.now()) ? null : lift;
        asAt.show(address.at(), time.zoneName(instant));
        var changes = plan.changesFrom(saved);
        setNote(changes == 0 ? Words.of("front.unchanged") : Words.of("front.changes", changes));
        discard.setEnabled(changes > 0);
        save.setEnabled(changes > 0);
        var picture = drawing.draw(plan, saved, instant, time.now());
        miniature.show(picture, time, hand);
        miniature.mark(address.place(), null);
        candidates.show(desk.candidates(candidates.text(), LISTED), plan.placesAt(instant), time, hand, this);
        panel.show(address.place() == null ? null : drawing.place(picture, address.place(), time), time);
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
        spoken.setText(Words.of("front.dropped", story.headline(), Grip.words(place)));
    }

    private void change(UnaryOperator<Plan> how) {
        plan = how.apply(plan);
        draw();
    }

    @Override
    public void lead(Lifted story) {
        drop(story, Place.LEAD);
    }

    /** Into the first place of the row that nobody filled, else into its last. */
    @Override
    public void feature(Lifted story) {
        var time = clock.read();
        var at = address.instant(time);
        var placed = plan.placedAt(at == null ? time.now() : at).keySet();
        var row =
                Place.all().stream().filter(place -> !place.equals(Place.LEAD)).toList();
        drop(
                story,
                row.stream()
                        .filter(place -> !placed.contains(place))
                        .findFirst()
                        .orElse(row.getLast()));
    }

    @Override
    public void pin(Place place, Teaser story) {
        drop(new Lifted(story.article(), story.headline(), null), place);
    }

    @Override
    public void unpin(Place place) {
        var time = clock.read();
        change(plan -> plan.unpinned(place, address.instant(time), time.now()));
        spoken.setText(Words.of("front.unpinned", Grip.words(place)));
    }

    @Override
    public void move(Place place, int steps) {
        var all = Place.all();
        var to = all.get(Math.clamp((long) all.indexOf(place) + steps, 0, all.size() - 1));
        var time = clock.read();
        var instant = address.instant(time);
        plan.at(place, instant == null ? time.now() : instant).ifPresent(planned -> {
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
        var changed = plan.replaced(old, fresh);
        PlacementRules.check(changed.forms(now), changed::headline);
        change(same -> changed);
    }

    private void discard() {
        plan = saved;
        problem.setVisible(false);
        draw();
        spoken.setText(Words.of("front.discarded"));
    }

    private void askToSave() {
        new SaveDialog(plan, saved, clock.read(), this::save).open();
    }

    private void save() {
        var before = standing.placements().stream().map(entry -> entry.form()).toList();
        attempt(plan.forms(clock.read().now()), () -> {
            var version = standing.version();
            Notice.withUndo(Words.of("front.saved"), () -> undo(version, before));
        });
    }

    private void undo(long version, List<PlacementForm> before) {
        if (standing.version() == version) {
            attempt(before, () -> Notice.show(Words.of("front.undone")));
        } else {
            Notice.problem(Words.of("front.undo.late"));
        }
    }

    /** A refusal is said above the page, and what was arranged stays. */
    private void attempt(List<PlacementForm> wanted, Runnable then) {
        try {
            editing.arrange(standing.version(), wanted);
            load();
            then.run();
        } catch (NewsroomException refused) {
            problem.show(refused, this::load);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!plan.equals(saved)) {
            LeaveGuard.ask(event, this::draw);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("front.title") + " | Stet";
    }
}
