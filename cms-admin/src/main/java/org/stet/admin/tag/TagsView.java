package org.stet.admin.tag;

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
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.ListAndForm;
import org.stet.admin.component.Notice;
import org.stet.admin.component.SearchBar;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.publication.TagDesk;
import org.stet.core.publication.TagRow;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEditing;
import org.stet.core.tag.TagId;

/** The tags: a list that a search narrows, and the one that is open. The address says which, and what is searched for. */
@Route("tags/:id?([0-9]{1,18})")
@RolesAllowed("EDITOR")
class TagsView extends ViewFrame implements BeforeEnterObserver, BeforeLeaveObserver {

    private final TagDesk desk;
    private final TagGrid grid;
    private final TagPanel panel;
    private final SearchBar search = new SearchBar(Words.of("tags.search"), this::searched);
    private final ListAndForm columns;
    private @Nullable TagRow open;

    TagsView(TagDesk desk, TagDirectory directory, TagEditing editing, CurrentSettings settings) {
        super(Words.of("tags.title"));
        this.desk = desk;
        this.grid = new TagGrid(desk);
        this.panel = new TagPanel(desk, directory, editing, settings, this::changed);
        var nothing = new EmptyState(Words.of("tags.choose"), Words.of("tags.choose.reason"));
        this.columns = new ListAndForm("cs", list(), panel, nothing);
        columns.addClassNames("tags-columns");
        add(columns);
    }

    private Section list() {
        var list = new Section(search, grid);
        list.addClassName("tags-list");
        list.getElement().setAttribute("aria-label", Words.of("tags.list"));
        return list;
    }

    private void searched() {
        var place = "tags" + (open == null ? "" : "/" + open.tag().id());
        var location = new Location(place, TagNavigation.query(search.text()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
        refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.read(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TagNavigation.SEARCH)
                .orElse(""));
        var id = event.getRouteParameters().get(TagNavigation.ID).orElse("");
        open = id.isEmpty() ? null : desk.row(new TagId(Long.parseLong(id))).orElse(null);
        if (open == null && !id.isEmpty()) {
            Notice.problem(Words.of("tags.unknown"));
        }
        show();
    }

    private void show() {
        if (open != null) {
            panel.show(open, search.text());
        }
        columns.setOpen(open != null);
        refresh();
    }

    private void refresh() {
        var count = desk.count(search.text());
        search.tell(Words.of("tags.found", count));
        setNote(Words.of("tags.count", search.text().isEmpty() ? count : desk.count("")));
        grid.show(search.text(), open == null ? null : open.tag().id());
    }

    /** Something was done to a tag; the one to look at now is this, or none. */
    private void changed(@Nullable TagId now) {
        open = now == null ? null : desk.row(now).orElse(null);
        show();
        if (open == null) {
            TagNavigation.openList(search.text());
        } else {
            TagNavigation.open(open.tag().id(), search.text());
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
        return open == null ? Words.of("tags.title") : open.tag().name();
    }
}
