package org.stet.admin.publication;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.KeyBar;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Story;
import org.stet.core.publication.StoryDesk;

/** Stories by where they stand. A move is a verb with its own guard; columns that would refuse stay plain. */
@Route(BoardView.PLACE)
@PermitAll
class BoardView extends ViewFrame implements BeforeEnterObserver {

    static final String PLACE = "board";
    private static final String CATEGORY = "category";
    private static final int MOST = 30;

    private final StoryDesk desk;
    private final BoardVerbs verbs;
    private final NewsroomClock clock;
    private final ComboBox<CategoryEntry> category = new ComboBox<>();
    private final Div board = new Div();
    private final Span spoken = new Span();
    private final List<CategoryEntry> categories;
    private final List<BoardList> lists = new ArrayList<>();
    private final BoardLift lift;

    BoardView(StoryDesk desk, BoardVerbs verbs, CategoryDirectory categories, NewsroomClock clock) {
        super(Words.of("board.title"));
        this.desk = desk;
        this.verbs = verbs;
        this.clock = clock;
        this.categories = categories.all();
        this.lift = new BoardLift(lists, desk, spoken::setText, this::drop);
        addClassName("planning");
        board.addClassNames("view", "board");
        board.getElement().setAttribute("role", "region");
        board.getElement().setAttribute("tabindex", "0");
        board.getElement().setAttribute("aria-label", Words.of("board.title"));
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        category.setItems(this.categories);
        category.setItemLabelGenerator(CategoryEntry::name);
        category.setPlaceholder(Words.of("board.category"));
        category.setAriaLabel(Words.of("board.category"));
        category.setClearButtonVisible(true);
        category.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filtered();
            }
        });
        setVerbs(category, new PlanningSwitch("board", CalendarAddress.PLACE, CalendarAddress.PLACE + "?view=week"));
        add(board, spoken, new KeyBar("lift", "aim", "put-back", "open", "sheet"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CATEGORY)
                .orElse("");
        category.setValue(categories.stream()
                .filter(each -> each.slug().value().equals(wanted))
                .findFirst()
                .orElse(null));
        draw();
    }

    private void filtered() {
        var chosen = category.getValue();
        var parameters = chosen == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of(CATEGORY, chosen.slug().value()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(PLACE, parameters)));
        draw();
    }

    private void draw() {
        var time = clock.read();
        lists.clear();
        board.removeAll();
        for (var column : BoardColumn.values()) {
            var query = column.query(chosen());
            var cards = new ArrayList<BoardCard>();
            for (var row : desk.list(query, MOST, 0)) {
                var card = new BoardCard(row, time, () -> ask(row.id(), column));
                LiftKeys.on(card.handle(), lift.of(card, column));
                lift.onDrag(card, column);
                cards.add(card);
            }
            lists.add(new BoardList(column, cards, desk.count(query), card -> lift.dropOn(column)));
        }
        lists.forEach(board::add);
    }

    private @Nullable CategoryId chosen() {
        return category.getValue() == null ? null : category.getValue().id();
    }

    private void ask(ArticleId id, BoardColumn from) {
        desk.find(id).ifPresent(story -> new BoardVerbsDialog(story, from, to -> drop(story, from, to)).open());
    }

    private void drop(Story story, BoardColumn from, BoardColumn to) {
        to.way(story, from)
                .ifPresentOrElse(
                        verb -> verbs.perform(verb, story, this::draw),
                        () -> spoken.setText(Words.of("board.refused", Words.of("board.column." + to))));
    }
}
