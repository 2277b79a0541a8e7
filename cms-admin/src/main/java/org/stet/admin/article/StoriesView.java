package org.stet.admin.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Icon;
import org.stet.admin.component.KeyBar;
import org.stet.admin.component.NewStory;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Places;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Verb;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryRow;
import org.stet.core.search.DraftSearch;
import org.stet.core.shared.InvalidInput;

/** All stories, with both facts per row. Search, filters and order live in the address, so a list can be mailed. */
@Route(Places.STORIES)
@PermitAll
class StoriesView extends ViewFrame implements BeforeEnterObserver {

    /** More stories than these are not told apart by their words. */
    private static final int FOUND = 500;

    private final StoryDesk desk;
    private final DraftSearch search;
    private final ArticleEditing articles;
    private final Publishing publishing;
    private final NewsroomClock clock;
    private final Actor actor;
    private final StoryFilters filters;
    private final StoryGrid grid;
    private final BulkBar bulk;

    StoriesView(
            StoryDesk desk,
            DraftSearch search,
            ArticleEditing articles,
            Publishing publishing,
            CategoryDirectory categories,
            AuthorDirectory authors,
            NewsroomClock clock,
            CurrentActor currentActor) {
        super(Words.of("stories.title"));
        this.desk = desk;
        this.search = search;
        this.articles = articles;
        this.publishing = publishing;
        this.clock = clock;
        this.actor = currentActor.require();
        var time = clock.read();
        var sections = categories.all();
        this.filters = new StoryFilters(sections, authors.all(), time.zone(), this::filtersChanged);
        this.bulk = new BulkBar(this::ask, this::deselect);
        this.grid = new StoryGrid(desk, sections, time, this::restore, bulk::show);
        addClassName("stories");
        add(bar(), grid, bulk, new KeyBar("search", "move", "select", "open", "sheet"));
    }

    private Div bar() {
        var bar = new Div(filters);
        bar.addClassName("filters");
        var fold = new Button(Words.of("stories.filters"), new Icon("sort"));
        fold.addClassName("fold");
        fold.getElement().setAttribute("aria-expanded", "false");
        fold.addClickListener(click -> {
            var open = !bar.hasClassName("open");
            bar.setClassName("open", open);
            fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        bar.addComponentAsFirst(fold);
        return bar;
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
        var query = query();
        setHeading(Words.of(filters.isTrash() ? "stories.trash" : "stories.title"));
        setNote(Words.of("stories.found", desk.count(query)));
        verbs();
        grid.setEmptyStateComponent(empty());
        grid.show(query, Verb.PUBLISH.isFor(actor));
        bulk.show(List.of());
    }

    /** What the filters say; words are looked for in whole texts too. */
    private StoryQuery query() {
        var query = filters.query();
        return query.withFound(Set.copyOf(search.find(query.text(), FOUND)));
    }

    private void verbs() {
        var verbs = new ArrayList<Button>();
        var other = filters.isTrash()
                ? new Button(Words.of("story.back"), new Icon("back"), click -> Places.go(Places.STORIES))
                : new Button(Words.of("stories.trash.open"), new Icon("trash"), click -> openTrash());
        other.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        verbs.add(other);
        if (Verb.CREATE.isFor(actor)) {
            verbs.add(new NewStory(articles));
        }
        setVerbs(verbs.toArray(Button[]::new));
    }

    private void openTrash() {
        getUI().ifPresent(ui -> ui.navigate(Places.STORIES, StoryAddress.trash()));
    }

    private EmptyState empty() {
        if (filters.isNarrow()) {
            var clear = new Button(Words.of("stories.clear"), click -> clear());
            return new EmptyState(Words.of("stories.empty"), Words.of("stories.empty.reason"), clear);
        }
        if (filters.isTrash()) {
            return new EmptyState(Words.of("stories.trash.empty"), Words.of("stories.trash.empty.reason"));
        }
        var reason = Words.of("stories.none.reason");
        return Verb.CREATE.isFor(actor)
                ? new EmptyState(Words.of("stories.none"), reason, new NewStory(articles))
                : new EmptyState(Words.of("stories.none"), reason);
    }

    private void clear() {
        if (filters.isTrash()) {
            openTrash();
        } else {
            Places.go(Places.STORIES);
        }
    }

    private void deselect() {
        grid.deselectAll();
    }

    private void restore(StoryRow row) {
        articles.restore(row.id());
        show();
        Notice.withUndo(Words.of("notice.restored"), () -> {
            articles.trash(row.id());
            show();
        });
    }

    private void ask(Verb verb, List<StoryRow> rows) {
        new BulkDialog(verb, rows, clock.read(), (id, reason) -> act(verb, id, reason), this::show).open();
    }

    private void act(Verb verb, ArticleId id, String reason) {
        if (verb == Verb.TAKE_DOWN) {
            publishing.takeDown(id, reason);
        } else {
            requireNew(id);
            publishing.publish(id, Change.FIRST);
        }
    }

    /** Whether it is a typo, an update or a correction is asked for each story that readers know, on its own page. */
    private void requireNew(ArticleId id) {
        var readers = desk.row(id).orElseThrow().readers();
        if (readers.live() != null || readers.endedAt() != null) {
            throw new InvalidInput(Words.of("stories.bulk.known"));
        }
    }

    @Override
    protected String tabTitle() {
        return Words.of("stories.title");
    }
}
