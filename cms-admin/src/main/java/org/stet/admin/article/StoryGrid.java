package org.stet.admin.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.ReaderFact;
import org.stet.admin.component.StatePill;
import org.stet.admin.component.ThreadMark;
import org.stet.admin.component.Words;
import org.stet.core.article.Verb;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryQuery.Trash;
import org.stet.core.publication.StoryRow;

/** The rows of the list, fetched as they are scrolled to. On a phone each is one card, which carries both facts. */
class StoryGrid extends Grid<StoryRow> {

    /** Cells of this part are hidden where a card says the same. */
    private static final String WIDE = "wide";

    private final StoryDesk desk;
    private final Map<CategoryId, CategoryEntry> categories;
    private final NewsroomTime time;
    private final Consumer<Set<StoryRow>> selected;

    private final Column<StoryRow> readers;
    private final Column<StoryRow> state;
    private final Column<StoryRow> editor;
    private final Column<StoryRow> edited;
    private final Column<StoryRow> disposal;

    StoryGrid(
            StoryDesk desk,
            List<CategoryEntry> sections,
            NewsroomTime time,
            Consumer<StoryRow> restore,
            Consumer<Set<StoryRow>> selected) {
        this.selected = selected;
        this.desk = desk;
        this.time = time;
        this.categories = sections.stream().collect(Collectors.toMap(CategoryEntry::id, Function.identity()));
        addClassName("stories");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSizeFull();
        addComponentColumn(this::card)
                .setHeader(Words.of("stories.headline"))
                .setFlexGrow(1)
                .setWidth("14rem");
        readers = wide("stories.readers", "17rem", row -> new ReaderFact(row.readers(), time));
        state = wide("stories.state", "11rem", row -> new StatePill(row.state()));
        editor = wide("stories.editor", "9rem", row -> new Span(row.editedBy()));
        edited = wide("stories.edited", "9.5rem", row -> new Span(time.brief(row.editedAt())));
        disposal = addComponentColumn(row -> restoring(row, restore))
                .setHeader(Words.of("stories.trash"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addItemClickListener(click -> Places.go(Places.story(click.getItem().id())));
    }

    private Column<StoryRow> wide(String key, String width, Function<StoryRow, Component> cell) {
        return addComponentColumn(cell::apply)
                .setHeader(Words.of(key))
                .setHeaderPartName(WIDE)
                .setPartNameGenerator(row -> WIDE)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Component card(StoryRow row) {
        var link = Places.link(Places.story(row.id()), headline(row));
        link.addClassName("h");
        var facts = new Div();
        facts.addClassName("m");
        var category = row.category() == null ? null : categories.get(row.category());
        if (category != null) {
            facts.add(new Span(category.name()));
        }
        facts.add(new Span(Words.of("desk.words", row.words())));
        if (row.openThreads() > 0) {
            facts.add(new ThreadMark(row.openThreads()));
        }
        var trashed = row.trashed();
        if (trashed != null) {
            facts.add(new Span(Words.of("stories.trashed", trashed.by(), time.brief(trashed.at()))));
            return new Div(link, facts);
        }
        var both = new Div(new StatePill(row.state()), new ReaderFact(row.readers(), time));
        both.addClassNames("m", "card-facts");
        return new Div(link, facts, both);
    }

    static String headline(StoryRow row) {
        return row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline();
    }

    private static Component restoring(StoryRow row, Consumer<StoryRow> restore) {
        if (!row.verbs().contains(Verb.RESTORE)) {
            return new Span();
        }
        var button = new Button(Words.of("stories.restore"), click -> restore.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of("stories.restore.label", headline(row)));
        return button;
    }

    /** Shows what a query finds; nothing is selected then. In the trash a row says who put it there instead. */
    void show(StoryQuery query, boolean mayAct) {
        var trash = query.trash() == Trash.ONLY;
        readers.setVisible(!trash);
        state.setVisible(!trash);
        editor.setVisible(!trash);
        edited.setVisible(!trash);
        disposal.setVisible(trash);
        select(mayAct && !trash);
        setItems(page -> desk.list(query, page.getLimit(), page.getOffset()).stream(), page -> desk.count(query))
                .setIdentifierProvider(StoryRow::id);
    }

    /** Another mode is another model, which nobody listens to yet. */
    private void select(boolean many) {
        deselectAll();
        var mode = many ? SelectionMode.MULTI : SelectionMode.NONE;
        if (getSelectionMode() != mode) {
            setSelectionMode(mode);
            if (many) {
                addSelectionListener(event -> selected.accept(event.getAllSelectedItems()));
            }
        }
    }
}
