package org.stet.admin.tag;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import org.stet.admin.component.MergeDialog;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ProblemNote;
import org.stet.admin.component.ReadersPage;
import org.stet.admin.component.SaveButton;
import org.stet.admin.component.Words;
import org.stet.core.publication.TagDesk;
import org.stet.core.publication.TagRow;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;
import org.stet.core.tag.Merge;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEditing;
import org.stet.core.tag.TagForm;
import org.stet.core.tag.TagId;

/** One tag beside the list: what carries it, its name and address, and the verbs. Says which tag to look at after each. */
class TagPanel extends Section {

    private final TagDesk desk;
    private final TagDirectory directory;
    private final TagEditing editing;
    private final CurrentSettings settings;
    private final Consumer<@Nullable TagId> changed;
    private final H2 heading = new H2();
    private final Div facts = new Div();
    private final TagFields fields = new TagFields();
    private final ProblemNote problem = new ProblemNote();
    private final Div back = new Div();
    private final Button delete = new Button(Words.of("tag.delete"), click -> askToDelete());
    private @Nullable TagRow open;

    TagPanel(
            TagDesk desk,
            TagDirectory directory,
            TagEditing editing,
            CurrentSettings settings,
            Consumer<@Nullable TagId> changed) {
        this.desk = desk;
        this.directory = directory;
        this.editing = editing;
        this.settings = settings;
        this.changed = changed;
        heading.setId("tag-heading");
        getElement().setAttribute("aria-labelledby", "tag-heading");
        facts.addClassName("tag-facts");
        back.addClassName("only-s");
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var merge = new Button(Words.of("tag.merge"), click -> askWhatItBecomes());
        var save = new SaveButton(Words.of("tag.save"), this::save);
        add(back, heading, facts, fields, problem, new FormVerbs(List.of(delete), merge, save));
    }

    void show(TagRow row, String search) {
        open = row;
        heading.setText(row.tag().name());
        fields.read(row.tag());
        facts.removeAll();
        facts.add(new Paragraph(Words.of("tag.carried", row.live(), row.stories())), page(row));
        var merged = directory.mergedInto(row.tag().id());
        if (!merged.isEmpty()) {
            facts.add(new Paragraph(Words.of("tag.merged-before", String.join(", ", merged))));
        }
        var link = new RouterLink(Words.of("tags.back"), TagsView.class);
        link.setQueryParameters(TagNavigation.query(search));
        link.addClassNames("link", "s");
        back.removeAll();
        back.add(link);
        delete.setVisible(row.stories() == 0 && merged.isEmpty());
        problem.clear();
    }

    /** A way to the page readers have, where there is one. */
    private Paragraph page(TagRow row) {
        var path = "/tag/" + row.tag().slug();
        return row.live() == 0
                ? new Paragraph(Words.of("tag.no-page", path))
                : new ReadersPage(path, settings.get().absolute(path));
    }

    boolean isChanged() {
        return fields.isChanged();
    }

    void focus() {
        fields.focus();
    }

    private void save() {
        var row = open;
        if (row != null) {
            fields.write().ifPresent(entered -> save(row, entered));
        }
    }

    private void save(TagRow row, TagForm entered) {
        try {
            editing.rename(row.tag().id(), row.tag().version(), entered);
            desk.row(row.tag().id()).ifPresent(fresh -> say(row, fresh));
            changed.accept(row.tag().id());
        } catch (InvalidInput refused) {
            fields.refuse(refused.sentence());
        } catch (NewsroomException refused) {
            problem.say(refused, () -> reload(row));
        }
    }

    private static void say(TagRow before, TagRow after) {
        var moved = !before.tag().slug().equals(after.tag().slug()) && before.live() > 0;
        Notice.show(
                moved
                        ? Words.of(
                                "tag.saved-moved",
                                after.tag().name(),
                                before.tag().slug(),
                                after.tag().slug())
                        : Words.of("tag.saved", after.tag().name()));
    }

    private void askWhatItBecomes() {
        var row = open;
        if (row == null) {
            return;
        }
        var into = new ComboBox<TagRow>(Words.of("tag.merge.into"));
        into.setItemLabelGenerator(each -> each.tag().name());
        into.setItems(query -> desk.list(query.getFilter().orElse(""), query.getLimit(), query.getOffset()).stream());
        new MergeDialog<>(
                        Words.of("tag.merge.heading", row.tag().name()),
                        into,
                        other -> consequence(row, other),
                        Words.of("tag.merge.verb"),
                        other -> merge(row, other))
                .open();
    }

    private static String consequence(TagRow row, TagRow other) {
        if (row.tag().id().equals(other.tag().id())) {
            return "";
        }
        return Words.of(
                row.live() == 0 ? "tag.merge.consequence-unseen" : "tag.merge.consequence",
                row.stories(),
                other.tag().name(),
                row.tag().slug(),
                other.tag().slug());
    }

    private void merge(TagRow row, TagRow other) {
        var merge = editing.merge(row.tag().id(), other.tag().id());
        fields.read(row.tag());
        Notice.withUndo(Words.of("tag.merged", row.tag().name(), other.tag().name()), () -> separate(merge));
        changed.accept(merge.into());
    }

    private void separate(Merge merge) {
        try {
            editing.separate(merge);
            changed.accept(merge.tag());
        } catch (NewsroomException refused) {
            Notice.problem(refused.sentence());
        }
    }

    private void askToDelete() {
        var row = open;
        if (row != null) {
            Ask.first(
                    Words.of("tag.delete.heading", row.tag().name()),
                    Words.of("tag.delete.consequence"),
                    Words.of("tag.delete"),
                    () -> delete(row));
        }
    }

    private void delete(TagRow row) {
        try {
            editing.delete(row.tag().id());
            fields.read(row.tag());
            Notice.show(Words.of("tag.deleted", row.tag().name()));
            changed.accept(null);
        } catch (NewsroomException refused) {
            problem.say(refused, () -> reload(row));
        }
    }

    private void reload(TagRow row) {
        fields.read(row.tag());
        changed.accept(row.tag().id());
    }
}
