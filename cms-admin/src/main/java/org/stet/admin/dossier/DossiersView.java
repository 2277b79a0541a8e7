package org.stet.admin.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.ListAndForm;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.SearchBar;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.core.dossier.DossierDesk;
import org.stet.core.dossier.DossierEditing;
import org.stet.core.dossier.DossierId;
import org.stet.core.dossier.DossierRow;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureLibrary;
import org.stet.core.publication.StoryDesk;
import org.stet.core.settings.CurrentSettings;

/** F9: the dossiers: a list that a search narrows, and the one that is open or begun. The address says which. */
@Route("dossiers/:id?(new|[0-9]{1,18})")
@RolesAllowed({"EDITOR", "ADMIN"})
class DossiersView extends ViewFrame implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int MOST = 500;

    private final DossierDesk desk;
    private final DossierGrid grid = new DossierGrid();
    private final DossierPanel panel;
    private final SearchBar search = new SearchBar(Words.of("dossiers.search"), this::searched);
    private final ListAndForm columns;
    private boolean isNew;
    private @Nullable DossierRow open;

    DossiersView(
            DossierDesk desk,
            DossierEditing editing,
            StoryDesk stories,
            PictureEditing pictures,
            PictureLibrary library,
            CurrentSettings settings,
            NewsroomClock clock) {
        super(Words.of("dossiers.title"));
        this.desk = desk;
        var list = new DossierStories(desk, editing, stories, clock, this::storiesChanged);
        var fields = new DossierFields(new PictureField(pictures, library));
        this.panel = new DossierPanel(editing, list, fields, settings, this::changed);
        var begin = new Button(
                Words.of("dossier.new"), new Icon("plus"), click -> DossierNavigation.openNew(search.text()));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setVerbs(begin);
        var nothing = new EmptyState(Words.of("dossiers.choose"), Words.of("dossiers.choose.reason"));
        this.columns = new ListAndForm("cs", list(), panel, nothing);
        columns.addClassNames("tags-columns", "dossier-columns");
        add(columns);
    }

    private Section list() {
        var list = new Section(search, grid);
        list.addClassName("tags-list");
        list.getElement().setAttribute("aria-label", Words.of("dossiers.list"));
        return list;
    }

    private void searched() {
        var of = open == null ? "" : "/" + open.dossier().id();
        var location = new Location(
                "dossiers" + (isNew ? "/" + DossierNavigation.NEW : of), DossierNavigation.query(search.text()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
        refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.read(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DossierNavigation.SEARCH)
                .orElse(""));
        var id = event.getRouteParameters().get(DossierNavigation.ID).orElse("");
        isNew = id.equals(DossierNavigation.NEW);
        open = isNew || id.isEmpty()
                ? null
                : desk.row(new DossierId(Long.parseLong(id))).orElse(null);
        if (open == null && !isNew && !id.isEmpty()) {
            Notice.problem(Words.of("dossiers.unknown"));
        }
        show();
    }

    private void show() {
        if (open != null) {
            panel.show(open, search.text());
        } else if (isNew) {
            panel.showNew(search.text());
        }
        columns.setOpen(open != null || isNew);
        refresh();
    }

    private void refresh() {
        var rows = desk.list(search.text(), MOST);
        search.tell(Words.of("dossiers.found", rows.size()));
        grid.show(rows, search.text(), open == null ? null : open.dossier().id());
    }

    private void storiesChanged() {
        if (open != null) {
            open = desk.row(open.dossier().id()).orElse(open);
            panel.tell(open);
        }
        refresh();
    }

    /** Something was done to a dossier; the one to look at now is this, or none. */
    private void changed(@Nullable DossierId now) {
        isNew = false;
        open = now == null ? null : desk.row(now).orElse(null);
        show();
        if (open == null) {
            DossierNavigation.openList(search.text());
        } else {
            DossierNavigation.open(open.dossier().id(), search.text());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (columns.isOpen() && panel.isChanged()) {
            LeaveGuard.ask(event, panel::focus);
        }
    }

    @Override
    protected String tabTitle() {
        return open == null ? Words.of("dossiers.title") : open.dossier().title();
    }
}
