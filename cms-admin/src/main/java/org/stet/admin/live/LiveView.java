package org.stet.admin.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.article.PictureDialog;
import org.stet.admin.component.Ask;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.LookAgain;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Places;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleId;
import org.stet.core.live.EntryText;
import org.stet.core.live.LiveForm;
import org.stet.core.live.LivePlan;
import org.stet.core.live.LiveRow;
import org.stet.core.media.PictureEntry;
import org.stet.core.shared.NewsroomException;

/** One story covered live: a field that is always open, and the entries below it, those that wait first. */
@Route(Places.LIVE)
@RolesAllowed({"WRITER", "REVIEWER", "EDITOR"})
class LiveView extends ViewFrame implements BeforeEnterObserver, LiveVerbs {

    private static final int SHOWN = 500;

    private final LiveRoom room;
    private final Actor person;
    private final EntryFields fields;
    private final Div composer = new Div();
    private final CoverageBar state;
    private final Div place = new Div();
    private final Span spoken = new Span();
    private ArticleId story = new ArticleId(0);
    private String headline = "";
    private @Nullable Look look;

    /** What the list was drawn from: it is drawn again only when that changes, so that nobody loses their place. */
    private record Look(@Nullable LivePlan plan, boolean isOpen, List<LiveRow> rows) {}

    LiveView(LiveRoom room, CurrentActor currentActor) {
        super("");
        this.room = room;
        this.person = currentActor.require();
        this.fields = new EntryFields(room.authors.all(), this::choosePicture);
        this.state = new CoverageBar(mayPublish(), this::open, this::end);
        addClassName("live-desk");
        var back = new Button(new Icon("back"), click -> Places.go(Places.story(story)));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        back.setAriaLabel(Words.of("live.back"));
        addBeforeTitle(back);
        buildComposer();
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        var column = new Div(state, composer, place, spoken);
        column.addClassName("live-column");
        var body = new Div(column);
        body.addClassName("view");
        add(body);
        LookAgain.with(this, this::refresh);
    }

    private void choosePicture(Consumer<PictureEntry> chosen) {
        new PictureDialog(room.pictures, room.library, chosen).open();
    }

    private void buildComposer() {
        composer.addClassNames("composer", "card", "col");
        composer.getElement().setAttribute("role", "group");
        composer.getElement().setAttribute("aria-label", Words.of("live.new"));
        var post = new Button(Words.of(mayPublish() ? "live.post" : "live.send"), click -> post());
        post.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        post.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(composer, this::post, Key.ENTER).listenOn(fields);
        var foot = new Div();
        foot.addClassName("row");
        var hint = new Span(Words.of("live.keys"));
        hint.addClassNames("xs", "dim", "grow");
        foot.add(hint);
        if (mayPublish()) {
            foot.add(new Button(Words.of("live.later"), click -> later()));
        }
        foot.add(post);
        composer.add(fields, foot);
    }

    private boolean mayPublish() {
        return person.hasAny(Role.EDITOR);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        story = new ArticleId(event.getRouteParameters().getLong(Places.ID).orElseThrow(NotFoundException::new));
        var found = room.stories.find(story).orElseThrow(NotFoundException::new);
        headline = found.row().headline().isEmpty()
                ? Words.of("desk.untitled")
                : found.row().headline();
        setHeading(Words.of("live.title", headline));
        refresh();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Places.ENTRY)
                .ifPresent(this::reveal);
    }

    /** Brings the entry that a link names before the eye, or says that it is gone. */
    private void reveal(String entry) {
        place.getChildren()
                .flatMap(Component::getChildren)
                .filter(EntryLine.class::isInstance)
                .map(EntryLine.class::cast)
                .filter(line -> line.isOf(entry))
                .findFirst()
                .ifPresentOrElse(EntryLine::bringForth, () -> Notice.show(Words.of("live.entry-gone")));
    }

    private void refresh() {
        var time = room.clock.read();
        var plan = room.desk.coverage(story).orElse(null);
        var isOpen = plan != null && plan.window().contains(time.now());
        var fresh = new Look(plan, isOpen, room.desk.entries(story, SHOWN));
        if (!fresh.equals(look)) {
            look = fresh;
            draw(fresh, time);
        }
    }

    private void draw(Look fresh, NewsroomTime time) {
        state.show(fresh.plan(), time);
        composer.setVisible(fresh.isOpen() && person.hasAny(Role.WRITER, Role.EDITOR));
        place.removeAll();
        if (fresh.rows().isEmpty()) {
            place.add(new EmptyState(
                    Words.of(fresh.isOpen() ? "live.empty" : "live.closed"),
                    Words.of(fresh.isOpen() ? "live.empty.reason" : "live.closed.reason")));
        } else {
            var list = new OrderedList();
            fresh.rows().forEach(row -> list.add(new EntryLine(row, time, person, this)));
            place.add(list);
        }
    }

    private void open(int quietHours) {
        room.editing.open(story, quietHours);
        refresh();
        fields.focus();
    }

    private void end() {
        attempt(() -> room.editing.end(story), Words.of("live.ended-now"));
    }

    private void post() {
        fields.write()
                .ifPresent(
                        form -> act(() -> room.editing.post(story, form), mayPublish() ? "live.posted" : "live.sent"));
    }

    private void later() {
        fields.write().ifPresent(form -> new LaterDialog(room.clock.read(), from -> schedule(form, from)).open());
    }

    private void schedule(LiveForm form, Instant from) {
        room.editing.schedule(story, form, from);
        posted(Words.of("live.scheduled", room.clock.read().brief(from)));
    }

    private void act(Runnable verb, String key) {
        try {
            verb.run();
            posted(Words.of(key));
        } catch (NewsroomException refused) {
            fields.refuse(refused.sentence());
        }
    }

    private void posted(String words) {
        fields.clear();
        spoken.setText("");
        spoken.setText(words);
        refresh();
        fields.focus();
    }

    /** A refusal is said at the foot of the screen, since there is no field it belongs to. */
    private void attempt(Runnable verb, String done) {
        try {
            verb.run();
            Notice.show(done);
        } catch (NewsroomException refused) {
            Notice.problem(refused.sentence());
        }
        refresh();
    }

    @Override
    public void approve(LiveRow row) {
        attempt(() -> room.editing.approve(row.id()), Words.of("live.approved"));
    }

    @Override
    public void refuse(LiveRow row) {
        Ask.reason(
                Words.of("live.refuse.title"),
                Words.of("live.refuse.consequence", row.writerName()),
                Words.of("live.refuse.reason"),
                Words.of("live.refuse.go"),
                reason -> {
                    room.editing.refuse(row.id(), reason);
                    Notice.show(Words.of("live.refused-now", row.writerName()));
                    refresh();
                });
    }

    @Override
    public void correct(LiveRow row) {
        var typed = EntryText.write(row.text()).orElse(null);
        if (typed == null) {
            Notice.problem(Words.of("live.correct.cannot"));
            return;
        }
        var correction = new EntryFields(room.authors.all(), this::choosePicture);
        correction.read(row, typed);
        var isSeen = row.isSeenAt(room.clock.read().now());
        new EntryDialog(correction, Words.of(isSeen ? "live.correct.seen" : "live.correct.unseen"), form -> {
                    room.editing.correct(row.id(), row.version(), form);
                    refresh();
                })
                .open();
    }

    @Override
    public void delete(LiveRow row) {
        var isSeen = row.isSeenAt(room.clock.read().now());
        Ask.first(
                Words.of("live.delete.title"),
                Words.of(isSeen ? "live.delete.seen" : "live.delete.unseen"),
                Words.of("live.delete"),
                () -> attempt(() -> room.editing.delete(row.id()), Words.of("live.deleted")));
    }

    @Override
    public void pin(LiveRow row) {
        if (row.isPinned()) {
            attempt(() -> room.editing.unpin(row.id()), Words.of("live.unpinned"));
        } else {
            attempt(() -> room.editing.pin(row.id()), Words.of("live.now-pinned"));
        }
    }

    @Override
    public void key(LiveRow row) {
        if (row.isKey()) {
            attempt(() -> room.editing.unmarkKey(row.id()), Words.of("live.unkeyed"));
        } else {
            attempt(() -> room.editing.markKey(row.id()), Words.of("live.keyed"));
        }
    }

    @Override
    public void makeStory(LiveRow row) {
        Places.go(Places.story(room.editing.makeStory(row.id())));
        Notice.show(Words.of("live.story-made"));
    }
}
