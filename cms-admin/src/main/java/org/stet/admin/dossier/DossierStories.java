package org.stet.admin.dossier;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierDesk;
import org.stet.core.dossier.DossierEditing;
import org.stet.core.dossier.DossierId;
import org.stet.core.dossier.DossierStory;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryRow;
import org.stet.core.shared.NewsroomException;

/** The stories of a dossier in their order. What is done here is done at once; readers see those that are live. */
class DossierStories extends Section implements StoryItem.Verbs {

    private final DossierDesk desk;
    private final DossierEditing editing;
    private final NewsroomClock clock;
    private final Runnable changed;
    private final ComboBox<StoryRow> finder = new ComboBox<>(Words.of("dossier.add"));
    private final Div place = new Div();
    private final Span spoken = new Span();
    private List<DossierStory> stories = List.of();
    private @Nullable DossierId open;

    DossierStories(
            DossierDesk desk, DossierEditing editing, StoryDesk storyDesk, NewsroomClock clock, Runnable changed) {
        this.desk = desk;
        this.editing = editing;
        this.clock = clock;
        this.changed = changed;
        addClassNames("wrote", "dossier-stories");
        var heading = new H3(Words.of("dossier.stories"));
        heading.setId("dossier-stories");
        getElement().setAttribute("aria-labelledby", "dossier-stories");
        finder.setWidthFull();
        finder.setPlaceholder(Words.of("dossier.add.hint"));
        finder.setItemLabelGenerator(row -> row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline());
        finder.setItems(
                query -> storyDesk
                        .list(
                                StoryQuery.ALL.withText(query.getFilter().orElse("")),
                                query.getLimit(),
                                query.getOffset())
                        .stream());
        finder.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                add(change.getValue());
            }
        });
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        add(heading, finder, place, spoken);
    }

    void show(DossierId id) {
        open = id;
        stories = desk.stories(id);
        var list = new OrderedList();
        var time = clock.read();
        for (var story : stories) {
            list.add(new StoryItem(story, list.getComponentCount() + 1, time, this));
        }
        place.removeAll();
        place.add(
                stories.isEmpty()
                        ? new EmptyState(Words.of("dossier.stories.empty"), Words.of("dossier.stories.empty.reason"))
                        : list);
    }

    private void add(StoryRow row) {
        finder.clear();
        if (stories.stream().anyMatch(story -> story.article().equals(row.id()))) {
            Notice.show(Words.of("dossier.already", row.headline()));
            return;
        }
        attempt(id -> {
            editing.add(id, row.id());
            spoken.setText(Words.of("dossier.added", row.headline()));
        });
    }

    @Override
    public void remove(DossierStory story) {
        attempt(id -> {
            var before = order();
            editing.remove(id, story.article());
            Notice.withUndo(
                    Words.of("dossier.removed", StoryItem.name(story)), () -> attempt(_ -> putBack(id, story, before)));
        });
    }

    private void putBack(DossierId id, DossierStory story, List<ArticleId> before) {
        editing.add(id, story.article());
        editing.arrange(id, before);
    }

    @Override
    public void move(DossierStory story, int steps) {
        var target = order().indexOf(story.article()) + steps;
        if (target >= 0 && target < stories.size()) {
            place(story, target);
        }
    }

    @Override
    public void take(DossierStory story, DossierStory target) {
        place(story, order().indexOf(target.article()));
    }

    private void place(DossierStory story, int target) {
        var order = new ArrayList<>(order());
        order.remove(story.article());
        order.add(Math.clamp(target, 0, order.size()), story.article());
        attempt(id -> {
            editing.arrange(id, order);
            spoken.setText(Words.of("dossier.moved", StoryItem.name(story), target + 1, order.size()));
        });
    }

    private List<ArticleId> order() {
        return stories.stream().map(DossierStory::article).toList();
    }

    private interface Verb {

        void on(DossierId id);
    }

    private void attempt(Verb verb) {
        var id = open;
        if (id == null) {
            return;
        }
        try {
            verb.on(id);
        } catch (NewsroomException refused) {
            Notice.problem(refused.sentence());
        }
        show(id);
        changed.run();
    }
}
