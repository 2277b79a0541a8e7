package org.stet.admin.ticker;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ProblemNote;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.publication.StoryDesk;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.Window;
import org.stet.core.ticker.LiveTicker;
import org.stet.core.ticker.TickerDesk;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerEntry;
import org.stet.core.ticker.TickerForm;
import org.stet.core.ticker.TickerItemId;
import org.stet.core.ticker.TickerLine;

/** The ticker: what readers see, a composer that is always open, and the lines shown and planned in readers' order. */
@Route("ticker")
@RolesAllowed("EDITOR")
class TickerView extends ViewFrame implements TickerRow.Verbs {

    private static final int OVER = 30;
    private static final int LOOK_AGAIN_MS = 10_000;

    private final TickerDesk desk;
    private final TickerEditing editing;
    private final LiveTicker ticker;
    private final StoryDesk stories;
    private final NewsroomClock clock;
    private final LiveLine liveLine = new LiveLine();
    private final TickerFields composer;
    private final ProblemNote problem = new ProblemNote();
    private final OrderedList order = new OrderedList();
    private final Div place = new Div();
    private final UnorderedList overList = new UnorderedList();
    private final Details over = new Details(Words.of("ticker.over"), overList);
    private final Span spoken = new Span();
    private Look look = Look.NOTHING;

    /** What the lists were drawn from: they are drawn again only when it changes, so that nobody loses their place. */
    private record Look(List<TickerEntry> current, List<TickerLine> live, List<TickerEntry> over) {

        static final Look NOTHING = new Look(List.of(), List.of(), List.of());
    }

    TickerView(TickerDesk desk, TickerEditing editing, LiveTicker ticker, StoryDesk stories, NewsroomClock clock) {
        super(Words.of("ticker.title"));
        this.desk = desk;
        this.editing = editing;
        this.ticker = ticker;
        this.stories = stories;
        this.clock = clock;
        this.composer = new TickerFields(stories);
        setVerbs(new Button(Words.of("ticker.new"), new Icon("plus"), click -> composer.focus()));
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        var column = new Div(liveLine, composerCard(), inThisOrder(), over, spoken);
        column.addClassName("ticker-column");
        var body = new Div(column);
        body.addClassName("view");
        add(body);
        composer.clear(clock.read());
        composer.onChange(() -> {
            composer.advance(clock.read());
            preview();
        });
        draw(read(clock.read()), clock.read());
    }

    private Div composerCard() {
        var zone = new Paragraph(Words.of("ticker.zone", clock.read().zoneId()));
        zone.addClassNames("xs", "dim", "grow");
        var save = new Button(Words.of("ticker.save"), click -> post());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        var foot = new Div(zone, save);
        foot.addClassName("row");
        var card = new Div(composer, problem, foot);
        card.addClassNames("composer", "card", "col");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", Words.of("ticker.new"));
        return card;
    }

    private Section inThisOrder() {
        var heading = new H2(Words.of("ticker.order"));
        heading.setId("ticker-order");
        var section = new Section(new Header(heading), place);
        section.addClassName("sec");
        section.getElement().setAttribute("aria-labelledby", "ticker-order");
        return section;
    }

    private Look read(NewsroomTime time) {
        return new Look(desk.current(time.now()), ticker.at(time.now()), desk.over(time.now(), OVER));
    }

    private void refresh() {
        var time = clock.read();
        composer.advance(time);
        var fresh = read(time);
        if (!fresh.equals(look)) {
            draw(fresh, time);
        }
    }

    private void draw(Look fresh, NewsroomTime time) {
        look = fresh;
        setNote(Words.of(
                "ticker.count",
                fresh.live().size(),
                fresh.current().size() - fresh.live().size()));
        preview();
        order.removeAll();
        var number = 1;
        for (var item : fresh.current()) {
            order.add(new TickerRow(item, number++, time, this));
        }
        place.removeAll();
        place.add(
                fresh.current().isEmpty()
                        ? new EmptyState(Words.of("ticker.empty"), Words.of("ticker.empty.reason"))
                        : order);
        overList.removeAll();
        fresh.over().forEach(item -> overList.add(TickerRow.over(item, time)));
        over.setVisible(!fresh.over().isEmpty());
    }

    private void preview() {
        var isShown = composer.isForNow(clock.read());
        liveLine.show(look.live(), isShown ? composer.text() : "", composer.priority());
    }

    private void post() {
        var time = clock.read();
        composer.write(time)
                .ifPresent(form -> attempt(() -> {
                    editing.create(form);
                    composer.clear(time);
                    Notice.show(Words.of("ticker.posted", form.text()));
                    composer.focus();
                }));
    }

    /** A refusal is said beside the composer, whose words stay. */
    private void attempt(Runnable verb) {
        try {
            verb.run();
            problem.clear();
        } catch (NewsroomException refused) {
            problem.say(refused);
        }
        refresh();
    }

    @Override
    public void expire(TickerEntry item) {
        attempt(() -> {
            var rank = TickerOrder.of(look.current(), item.priority()).indexOf(item.id());
            editing.expireNow(item.id());
            Notice.withUndo(Words.of("ticker.expired", item.text()), () -> attempt(() -> postAgain(item, rank)));
        });
    }

    /** A window that was closed stays closed: undo opens a new one, in the same place. */
    private void postAgain(TickerEntry item, int rank) {
        var now = clock.read().now();
        var window = new Window(later(item.window().from(), now), item.window().until());
        var id = editing.create(new TickerForm(item.text(), item.article(), item.address(), item.priority(), window));
        var items = TickerOrder.of(desk.current(clock.read().now()), item.priority());
        editing.reorder(TickerOrder.placed(items, id, rank));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public void edit(TickerEntry item) {
        new TickerDialog(item, clock.read(), stories, (old, form) -> {
                    editing.change(old.id(), old.version(), form);
                    refresh();
                })
                .open();
    }

    @Override
    public void move(TickerEntry item, int steps) {
        var items = TickerOrder.of(look.current(), item.priority());
        arrange(item, items, TickerOrder.moved(items, item.id(), steps));
    }

    @Override
    public void take(TickerEntry item, TickerEntry target) {
        if (item.priority() != target.priority()) {
            spoken.setText(Words.of("ticker.other-priority"));
            Notice.show(Words.of("ticker.other-priority"));
            return;
        }
        var items = TickerOrder.of(look.current(), item.priority());
        arrange(item, items, TickerOrder.placed(items, item.id(), items.indexOf(target.id())));
    }

    private void arrange(TickerEntry item, List<TickerItemId> before, List<TickerItemId> after) {
        attempt(() -> {
            if (!after.equals(before)) {
                editing.reorder(after);
            }
            spoken.setText(Words.of(
                    "ticker.moved",
                    item.text(),
                    after.indexOf(item.id()) + 1,
                    after.size(),
                    TickerFields.words(item.priority())));
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(LOOK_AGAIN_MS);
        var polling = ui.addPollListener(poll -> refresh());
        addDetachListener(detach -> {
            polling.remove();
            detach.getUI().setPollInterval(-1);
            detach.unregisterListener();
        });
    }
}
