package org.stet.admin.media;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Places;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureFilter;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.PictureQuery;
import org.stet.core.media.PictureUses;
import org.stet.core.media.VariantWork;
import org.stet.core.media.VariantWork.State;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.PictureRef;

/** The library of pictures, and the one that is open. The address says which, and what was searched for. */
@Route(MediaNavigation.PATH + "/:" + MediaNavigation.ID + "?([a-z0-9]{1,40})")
@RolesAllowed({"WRITER", "REVIEWER", "EDITOR"})
class MediaView extends ViewFrame implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int LOOK_AGAIN_MS = 2_000;

    private final PictureLibrary library;
    private final PictureEditing editing;
    private final PictureUses uses;
    private final VariantWork work;
    private final NewsroomClock clock;
    private final MediaFilters filters = new MediaFilters(this::filtersChanged);
    private final PictureGrid grid;
    private final Map<PictureRef, Component> cards = new HashMap<>();
    private final Map<PictureRef, Integer> counts = new HashMap<>();
    private final Div nothing = new Div();
    private final PicturePanel panel;
    private final Div columns = new Div();
    private @Nullable PictureEntry open;

    MediaView(
            PictureLibrary library,
            PictureEditing editing,
            PictureUses uses,
            VariantWork work,
            NewsroomClock clock,
            CurrentActor currentActor) {
        super(Words.of("media.title"));
        this.library = library;
        this.editing = editing;
        this.uses = uses;
        this.work = work;
        this.clock = clock;
        this.grid = new PictureGrid(library, this::card);
        var mayDelete = currentActor.require().hasAny(Role.EDITOR);
        this.panel = new PicturePanel(this::close, this::save, this::askToDelete, mayDelete);
        var uploads = new PictureUploads(this, editing, this::show);
        setVerbs(uploads.button());
        nothing.addClassName("nothing");
        var tools = new Div(filters);
        tools.addClassName("tools");
        columns.addClassName("md");
        columns.add(uploads.zone(nothing, grid), panel);
        add(tools, columns);
        grid.onShown((shown, total) -> setNote(Words.of("media.count", shown, total)));
        show();
    }

    private LocalDate today() {
        var time = clock.read();
        return time.day(time.now());
    }

    private void filtersChanged() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, filters.location(here())));
        show();
    }

    private void show() {
        cards.clear();
        var total = grid.show(new PictureQuery(filters.text(), filters.filter(), today()));
        filters.count(library.count(new PictureQuery("", PictureFilter.NO_ALT, today())));
        nothing.removeAll();
        if (total == 0) {
            nothing.add(
                    filters.isWide()
                            ? new EmptyState(Words.of("media.empty"), Words.of("media.empty.reason"))
                            : new EmptyState(Words.of("media.none"), Words.of("media.none.reason")));
        }
        mark();
    }

    private Component card(PictureEntry picture, List<PictureEntry> page) {
        if (picture.equals(page.getFirst())) {
            counts.clear();
            counts.putAll(uses.count(page.stream().map(PictureEntry::id).toList()));
        }
        var card = Places.link(place(picture.id()), "");
        card.addClassName("mt");
        card.add(
                PictureTile.image(picture),
                PictureTile.title(picture),
                PictureTile.usage(picture, today())
                        .orElseGet(() -> PictureTile.facts(picture, counts.getOrDefault(picture.id(), 0))));
        cards.put(picture.id(), card);
        return card;
    }

    private String place(PictureRef picture) {
        return filters.location(MediaNavigation.PATH + "/" + picture).getPathWithQueryParameters();
    }

    private String here() {
        return open == null ? MediaNavigation.PATH : MediaNavigation.PATH + "/" + open.id();
    }

    /** Which card is the open one; where each leads, with the search as it is now. */
    private void mark() {
        cards.forEach((id, card) -> {
            var isOpen = open != null && open.id().equals(id);
            card.setClassName("on", isOpen);
            card.getElement().setAttribute("aria-current", isOpen ? "true" : "false");
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = filters.parameters();
        filters.read(event.getLocation().getQueryParameters());
        if (!before.equals(filters.parameters())) {
            show();
        }
        var id = event.getRouteParameters().get(MediaNavigation.ID).map(PictureRef::new);
        if (id.isEmpty()) {
            showNone();
        } else {
            library.find(id.get()).ifPresentOrElse(this::show, this::showUnknown);
        }
    }

    private void showNone() {
        open = null;
        panel.setVisible(false);
        columns.setClassName("open", false);
        mark();
    }

    private void showUnknown() {
        showNone();
        Notice.problem(Words.of("media.unknown"));
    }

    private void show(PictureEntry picture) {
        open = picture;
        panel.read(picture, today());
        panel.showUses(uses.of(picture.id(), clock.read().now()));
        panel.setVisible(true);
        columns.setClassName("open", true);
        mark();
        showSizes();
    }

    private void showSizes() {
        var picture = open;
        if (picture == null) {
            return;
        }
        var state = work.state(picture.id());
        library.find(picture.id()).ifPresent(fresh -> panel.showSizes(fresh, state));
        getUI().ifPresent(ui -> ui.setPollInterval(state == State.PENDING ? LOOK_AGAIN_MS : -1));
    }

    private void close() {
        getUI().ifPresent(ui -> ui.navigate(MediaNavigation.PATH, filters.parameters()));
    }

    private void save() {
        var picture = open;
        if (picture == null) {
            return;
        }
        panel.words().write().ifPresent(words -> {
            try {
                editing.describe(picture.id(), words);
                editing.focus(picture.id(), panel.focus());
                library.find(picture.id()).ifPresent(this::show);
                show();
                Notice.show(Words.of("media.saved"));
            } catch (NewsroomException refused) {
                panel.say(refused);
            }
        });
    }

    private void askToDelete() {
        var picture = open;
        if (picture == null) {
            return;
        }
        var shownBy = uses.of(picture.id(), clock.read().now());
        panel.showUses(shownBy);
        if (shownBy.isEmpty()) {
            Ask.first(
                    Words.of("media.delete.heading", PictureTile.name(picture)),
                    Words.of("media.delete.consequence"),
                    Words.of("media.delete"),
                    () -> delete(picture));
        } else {
            delete(picture);
        }
    }

    private void delete(PictureEntry picture) {
        try {
            editing.delete(picture.id());
            panel.read(picture, today());
            Notice.show(Words.of("media.deleted", PictureTile.name(picture)));
            show();
            close();
        } catch (NewsroomException refused) {
            panel.say(refused);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showSizes();
        var polling = event.getUI().addPollListener(poll -> showSizes());
        addDetachListener(detach -> {
            polling.remove();
            detach.getUI().setPollInterval(-1);
            detach.unregisterListener();
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open != null && panel.isChanged()) {
            LeaveGuard.ask(event, panel.words()::focus);
        }
    }

    @Override
    protected String tabTitle() {
        return open == null ? Words.of("media.title") : PictureTile.name(open);
    }
}
