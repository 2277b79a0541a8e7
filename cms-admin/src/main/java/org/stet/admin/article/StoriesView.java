package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.NewStory;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.StatePill;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.Verb;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryRow;

/** All stories, with both facts per row. Search and filters live in the address, so a list can be mailed to a colleague. */
@Route(Places.STORIES)
@PermitAll
class StoriesView extends ViewFrame implements BeforeEnterObserver, HasDynamicTitle {

    private final StoryDesk desk;
    private final Grid<StoryRow> grid = new Grid<>();
    private final StoryFilters filters;
    private final NewsroomTime time;
    private final Map<CategoryId, CategoryEntry> categories;
    private final Span found = new Span();

    StoriesView(
            StoryDesk desk,
            ArticleEditing articles,
            CategoryDirectory categories,
            NewsroomClock clock,
            CurrentActor currentActor) {
        super(Words.of("stories.title"));
        this.desk = desk;
        this.time = clock.read();
        this.categories = categories.all().stream().collect(Collectors.toMap(CategoryEntry::id, Function.identity()));
        this.filters = new StoryFilters(categories.all(), this::filtersChanged);
        if (Verb.CREATE.isFor(currentActor.require())) {
            setVerbs(new NewStory(articles));
        }
        found.addClassNames("dim", "s");
        found.getElement().setAttribute("role", "status");
        var bar = new Div(filters, found);
        bar.addClassName("filters");
        add(bar, grid);
        build();
    }

    private void build() {
        grid.addClassName("stories");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::headline)
                .setHeader(Words.of("stories.headline"))
                .setFlexGrow(1)
                .setWidth("18rem");
        grid.addComponentColumn(row -> new ReaderFact(row.readers(), time))
                .setHeader(Words.of("stories.readers"))
                .setWidth("17rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new StatePill(row.state()))
                .setHeader(Words.of("stories.state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(row -> row.editedBy())
                .setHeader(Words.of("stories.editor"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(row -> time.brief(row.editedAt()))
                .setHeader(Words.of("stories.edited"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addItemClickListener(
                click -> Places.go(Places.story(click.getItem().id())));
        grid.setEmptyStateComponent(new EmptyState(Words.of("stories.empty"), Words.of("stories.empty.reason")));
    }

    private Component headline(StoryRow row) {
        var link = Places.link(
                Places.story(row.id()), row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline());
        link.addClassName("h");
        var facts = new Div();
        facts.addClassName("m");
        var category = row.category() == null ? null : categories.get(row.category());
        if (category != null) {
            facts.add(new Span(category.name()));
        }
        facts.add(new Span(Words.of("desk.words", row.words())));
        return new Div(link, facts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        show();
    }

    private void filtersChanged() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, filters.location(Places.STORIES)));
        show();
    }

    private void show() {
        var query = filters.query();
        grid.setItems(page -> desk.list(query, page.getLimit(), page.getOffset()).stream(), page -> desk.count(query));
        found.setText(Words.of("stories.found", desk.count(query)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("stories.title") + " | Stet";
    }
}
