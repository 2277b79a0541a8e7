package org.stet.admin.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Ask;
import org.stet.admin.component.FormVerbs;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ProblemNote;
import org.stet.admin.component.ReadersPage;
import org.stet.admin.component.SaveButton;
import org.stet.admin.component.Words;
import org.stet.core.dossier.DossierEditing;
import org.stet.core.dossier.DossierForm;
import org.stet.core.dossier.DossierId;
import org.stet.core.dossier.DossierRow;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;

/** One dossier beside the list, or a new one: what it says, its stories, and the verbs. Says which dossier to look at after each. */
class DossierPanel extends Section {

    private final DossierEditing editing;
    private final DossierStories stories;
    private final CurrentSettings settings;
    private final Consumer<@Nullable DossierId> changed;
    private final H2 heading = new H2();
    private final Div facts = new Div();
    private final DossierFields fields;
    private final ProblemNote problem = new ProblemNote();
    private final Div back = new Div();
    private final Button delete = new Button(Words.of("dossier.delete"), click -> askToDelete());
    private @Nullable DossierRow open;

    DossierPanel(
            DossierEditing editing,
            DossierStories stories,
            DossierFields fields,
            CurrentSettings settings,
            Consumer<@Nullable DossierId> changed) {
        this.editing = editing;
        this.stories = stories;
        this.fields = fields;
        this.settings = settings;
        this.changed = changed;
        heading.setId("dossier-heading");
        getElement().setAttribute("aria-labelledby", "dossier-heading");
        facts.addClassName("tag-facts");
        back.addClassName("only-s");
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var save = new SaveButton(Words.of("dossier.save"), () -> fields.write().ifPresent(this::save));
        var verbs = new FormVerbs(List.of(delete), save);
        add(back, heading, facts, fields, problem, verbs, stories);
    }

    void show(DossierRow row, String search) {
        open = row;
        heading.setText(row.dossier().title());
        fields.read(row.dossier());
        tell(row);
        stories.show(row.dossier().id());
        frame(true, search);
    }

    /** How many readers see, which changes with the stories while the fields keep what is being typed. */
    void tell(DossierRow row) {
        open = row;
        facts.removeAll();
        facts.add(new Paragraph(Words.of("dossier.holds", row.stories(), row.live())));
        var path = row.dossier().href();
        facts.add(
                row.live() == 0
                        ? new Paragraph(Words.of("dossier.no-page", path))
                        : new ReadersPage(path, settings.get().absolute(path)));
    }

    void showNew(String search) {
        open = null;
        heading.setText(Words.of("dossier.new"));
        facts.removeAll();
        facts.add(new Paragraph(Words.of("dossier.new.reason")));
        fields.clear();
        frame(false, search);
        fields.focus();
    }

    private void frame(boolean exists, String search) {
        var link = new RouterLink(Words.of("dossiers.back"), DossiersView.class);
        link.setQueryParameters(DossierNavigation.query(search));
        link.addClassNames("link", "s");
        back.removeAll();
        back.add(link);
        delete.setVisible(exists);
        stories.setVisible(exists);
        problem.clear();
    }

    boolean isChanged() {
        return fields.isChanged();
    }

    void focus() {
        fields.focus();
    }

    private void save(DossierForm entered) {
        var row = open;
        try {
            if (row == null) {
                var id = editing.create(entered);
                fields.clear();
                Notice.show(Words.of("dossier.created", entered.title()));
                changed.accept(id);
            } else {
                editing.change(row.dossier().id(), row.dossier().version(), entered);
                Notice.show(Words.of("dossier.saved", entered.title()));
                changed.accept(row.dossier().id());
            }
        } catch (InvalidInput refused) {
            fields.refuse(refused.sentence());
        } catch (NewsroomException refused) {
            problem.say(refused, row == null ? null : () -> reload(row));
        }
    }

    private void askToDelete() {
        var row = open;
        if (row != null) {
            Ask.first(
                    Words.of("dossier.delete.heading", row.dossier().title()),
                    Words.of("dossier.delete.consequence", row.dossier().href(), row.stories()),
                    Words.of("dossier.delete"),
                    () -> delete(row));
        }
    }

    private void delete(DossierRow row) {
        try {
            editing.delete(row.dossier().id());
            fields.read(row.dossier());
            Notice.show(Words.of("dossier.deleted", row.dossier().title()));
            changed.accept(null);
        } catch (NewsroomException refused) {
            problem.say(refused, () -> reload(row));
        }
    }

    private void reload(DossierRow row) {
        fields.read(row.dossier());
        changed.accept(row.dossier().id());
    }
}
