package org.stet.admin.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.LeaveGuard;
import org.stet.admin.component.Notice;
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
class TagsView extends ViewFrame implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final TagDesk desk;
    private final TagGrid grid;
    private final TagPanel panel;
    private final TextField search = new TextField();
    private final Span found = new Span();
    private final Section nobody = new Section();
    private final Div columns = new Div();
    private @Nullable TagRow open;

    TagsView(TagDesk desk, TagDirectory directory, TagEditing editing, CurrentSettings settings) {
        super(Words.of("tags.title"));
        this.desk = desk;
        this.grid = new TagGrid(desk);
        this.panel = new TagPanel(desk, directory, editing, settings, this::changed);
        nobody.add(new EmptyState(Words.of("tags.choose"), Words.of("tags.choose.reason")));
        nobody.addClassName("cs-form");
        columns.addClassNames("cs", "tags-columns");
        columns.add(list(), panel, nobody);
        add(columns);
    }

    private Section list() {
        search.setAriaLabel(Words.of("tags.search"));
        search.setPlaceholder(Words.of("tags.search"));
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(60);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searched();
            }
        });
        found.addClassNames("dim", "s");
        found.getElement().setAttribute("role", "status");
        var bar = new Div(search, found);
        bar.addClassName("filters");
        var list = new Section(bar, grid);
        list.addClassName("tags-list");
        list.getElement().setAttribute("aria-label", Words.of("tags.list"));
        return list;
    }

    private void searched() {
        var place = "tags" + (open == null ? "" : "/" + open.tag().id());
        var location = new Location(place, TagNavigation.query(search.getValue()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
        refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
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
            panel.show(open, search.getValue());
        }
        panel.setVisible(open != null);
        nobody.setVisible(open == null);
        columns.setClassName("open", open != null);
        refresh();
    }

    private void refresh() {
        var count = desk.count(search.getValue());
        found.setText(Words.of("tags.found", count));
        setNote(Words.of("tags.count", search.isEmpty() ? count : desk.count("")));
        grid.show(search.getValue(), open == null ? null : open.tag().id());
    }

    /** Something was done to a tag; the one to look at now is this, or none. */
    private void changed(@Nullable TagId now) {
        open = now == null ? null : desk.row(now).orElse(null);
        show();
        if (open == null) {
            TagNavigation.openList(search.getValue());
        } else {
            TagNavigation.open(open.tag().id(), search.getValue());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (panel.isVisible() && panel.isChanged()) {
            LeaveGuard.ask(event, panel::focus);
        }
    }

    @Override
    public String getPageTitle() {
        return (open == null ? Words.of("tags.title") : open.tag().name()) + " | Stet";
    }
}
