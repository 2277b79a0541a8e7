package org.stet.admin.article;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.stet.admin.component.Words;
import org.stet.core.article.Verb;
import org.stet.core.publication.StoryRow;

/** What can be done with the selected stories: each verb with the number of those that allow it, absent where none does. */
class BulkBar extends Div {

    private static final List<Verb> VERBS = List.of(Verb.TAKE_DOWN, Verb.PUBLISH);

    private final Span count = new Span();
    private final Div verbs = new Div();
    private final BiConsumer<Verb, List<StoryRow>> act;

    BulkBar(BiConsumer<Verb, List<StoryRow>> act, Runnable clear) {
        this.act = act;
        addClassNames("pop", "bulk");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Words.of("stories.bulk"));
        count.addClassNames("b", "s", "nw");
        count.getElement().setAttribute("role", "status");
        verbs.addClassName("row");
        var none = new Button(Words.of("stories.bulk.clear"), click -> clear.run());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        none.addClickShortcut(Key.ESCAPE);
        add(count, verbs, none);
        show(List.of());
    }

    void show(Collection<StoryRow> selected) {
        setVisible(!selected.isEmpty());
        count.setText(Words.of("stories.bulk.selected", selected.size()));
        verbs.removeAll();
        for (var verb : VERBS) {
            var rows =
                    selected.stream().filter(row -> row.verbs().contains(verb)).toList();
            if (!rows.isEmpty()) {
                verbs.add(button(verb, rows));
            }
        }
        if (verbs.getComponentCount() == 0) {
            verbs.add(new Span(Words.of("stories.bulk.nothing")));
        }
    }

    private Button button(Verb verb, List<StoryRow> rows) {
        var button = new Button(Words.of("stories.bulk." + verb, rows.size()), click -> act.accept(verb, rows));
        if (verb == Verb.PUBLISH) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }
}
