package org.stet.admin.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.stet.admin.component.BackgroundWords;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.Background;
import org.stet.core.article.Source;

/**
 * What readers are told beside a story. Two questions about AI, and no third: who reviewed the story is known from its
 * approval. An address that is refused stays as typed with the reason at its field, and its source is saved without it.
 */
class BackgroundFields extends Section {

    private static final int MOST = 30;

    private final MultiSelectComboBox<AiTask> tasks = new MultiSelectComboBox<>(Words.of("background.ai"));
    private final Checkbox checked = new Checkbox(Words.of("background.ai.check"));
    private final TextField note = new TextField(Words.of("background.ai.note"));
    private final UnorderedList place = new UnorderedList();
    private final Button more = new Button(Words.of("background.source.add"), new Icon("plus"));
    private final Checkbox evergreen = new Checkbox(Words.of("background.evergreen"));
    private final List<SourceRow> rows = new ArrayList<>();
    private final Runnable changed;
    private boolean readOnly;

    BackgroundFields(Runnable changed) {
        this.changed = changed;
        addClassName("background");
        tasks.setItems(AiTask.values());
        tasks.setItemLabelGenerator(BackgroundWords::task);
        tasks.setHelperText(Words.of("background.ai.hint"));
        tasks.setWidthFull();
        tasks.addValueChangeListener(change -> {
            showQuestions();
            changed.run();
        });
        checked.setHelperText(Words.of("background.ai.check.hint"));
        checked.addValueChangeListener(change -> changed.run());
        note.setMaxLength(AiUse.LONGEST_NOTE);
        note.setHelperText(Words.of("background.ai.note.hint"));
        note.setWidthFull();
        note.addValueChangeListener(change -> changed.run());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> addRow("", "").focus());
        evergreen.setHelperText(Words.of("background.evergreen.hint"));
        evergreen.addValueChangeListener(change -> changed.run());
        place.getElement().setAttribute("aria-label", Words.of("background.sources"));
        add(new H2(Words.of("background.heading")), tasks, checked, note);
        add(new H2(Words.of("background.sources")), place, more, evergreen);
        showQuestions();
    }

    /** The second question is asked where the first was answered with something. */
    private void showQuestions() {
        var used = !tasks.getValue().isEmpty();
        checked.setVisible(used);
        note.setVisible(used);
    }

    private SourceRow addRow(String name, String address) {
        var row = new SourceRow(name, address, changed, this::removeRow);
        rows.add(row);
        place.add(row);
        number();
        return row;
    }

    private void removeRow(SourceRow row) {
        rows.remove(row);
        place.remove(row);
        number();
        more.focus();
        changed.run();
    }

    private void number() {
        for (var n = 0; n < rows.size(); n++) {
            rows.get(n).number(n + 1);
        }
        more.setVisible(!readOnly && rows.size() < MOST);
        place.setVisible(!rows.isEmpty());
    }

    /** Rows that say the same are left alone, so that one that is half typed survives a look at the saved story. */
    void show(Background background, boolean locked) {
        readOnly = locked;
        tasks.setValue(
                background.ai().tasks().isEmpty()
                        ? EnumSet.noneOf(AiTask.class)
                        : EnumSet.copyOf(background.ai().tasks()));
        checked.setValue(background.ai().checked());
        note.setValue(background.ai().note());
        evergreen.setValue(background.evergreen());
        if (!sources().equals(background.sources())) {
            rows.clear();
            place.removeAll();
            background.sources().forEach(source -> addRow(source.name(), source.address()));
        }
        tasks.setReadOnly(locked);
        checked.setReadOnly(locked);
        note.setReadOnly(locked);
        evergreen.setReadOnly(locked);
        rows.forEach(row -> row.setReadOnly(locked));
        number();
        showQuestions();
    }

    Background value() {
        var ai = new AiUse(List.copyOf(tasks.getValue()), checked.getValue(), note.getValue());
        return new Background(ai, sources(), evergreen.getValue());
    }

    private List<Source> sources() {
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    void focusCheck() {
        checked.focus();
    }
}
