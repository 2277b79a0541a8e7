package org.stet.admin.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierEntry;
import org.stet.core.dossier.DossierRow;
import org.stet.core.shared.NewsroomException;

/**
 * F9: the dossiers a story is in, on its own page. Who keeps dossiers puts it into one or takes it out, at once and without a new
 * revision; others read their names.
 */
public class StoryDossiers extends Div {

    private static final int MOST = 500;

    private final DossierRoom room;
    private final boolean mayKeep;
    private final Span label = new Span(Words.of("story.dossiers"));
    private final ComboBox<DossierRow> add = new ComboBox<>(Words.of("story.dossiers"));
    private final UnorderedList tokens = new UnorderedList();
    private final Span spoken = new Span();
    private @Nullable ArticleId story;

    StoryDossiers(DossierRoom room) {
        this.room = room;
        this.mayKeep = room.mayKeep();
        addClassName("story-dossiers");
        label.addClassName("story-dossiers-label");
        tokens.addClassName("tokens");
        tokens.getElement().setAttribute("aria-label", Words.of("story.dossiers"));
        add.setPlaceholder(Words.of("story.dossiers.add"));
        add.setHelperText(Words.of("story.dossiers.hint"));
        add.setItemLabelGenerator(row -> row.dossier().title());
        add.setWidthFull();
        add.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                putInto(change.getValue().dossier());
            }
        });
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("role", "status");
        add(mayKeep ? add : label, tokens, spoken);
    }

    public void show(ArticleId article) {
        story = article;
        refresh();
    }

    private void refresh() {
        var article = story;
        if (article == null) {
            return;
        }
        var held = room.desk.holding(article);
        tokens.removeAll();
        held.forEach(row -> tokens.add(token(row.dossier())));
        tokens.setVisible(!held.isEmpty());
        setVisible(mayKeep || !held.isEmpty());
        if (mayKeep) {
            offer(held);
        }
    }

    private void offer(List<DossierRow> held) {
        var ids = held.stream().map(row -> row.dossier().id()).toList();
        add.setItems(room.desk.list("", MOST).stream()
                .filter(row -> !ids.contains(row.dossier().id()))
                .toList());
    }

    private Component token(DossierEntry dossier) {
        var token = new ListItem();
        token.addClassName("token");
        if (!mayKeep) {
            token.add(new Span(dossier.title()));
            return token;
        }
        var link = DossierNavigation.link(dossier.title(), dossier.id(), "");
        link.addClassName("link");
        var out = new Button(new Icon("close"), click -> takeOut(dossier));
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        out.setAriaLabel(Words.of("story.dossiers.remove", dossier.title()));
        out.setTooltipText(Words.of("story.dossiers.remove", dossier.title()));
        token.add(link, out);
        return token;
    }

    private void putInto(DossierEntry dossier) {
        attempt(article -> {
            room.editing.add(dossier.id(), article);
            spoken.setText(Words.of("story.dossiers.added", dossier.title()));
        });
    }

    private void takeOut(DossierEntry dossier) {
        attempt(article -> {
            var before = room.desk.stories(dossier.id()).stream()
                    .map(each -> each.article())
                    .toList();
            room.editing.remove(dossier.id(), article);
            Notice.withUndo(
                    Words.of("story.dossiers.removed", dossier.title()),
                    () -> attempt(_ -> {
                        room.editing.add(dossier.id(), article);
                        room.editing.arrange(dossier.id(), before);
                    }));
        });
    }

    private interface Verb {

        void on(ArticleId story);
    }

    private void attempt(Verb verb) {
        var article = story;
        if (article != null) {
            try {
                verb.on(article);
            } catch (NewsroomException refused) {
                Notice.problem(refused.sentence());
            }
            refresh();
        }
    }
}
