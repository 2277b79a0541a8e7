package org.stet.admin.category;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.ColourField;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Slug;

/** The fields of a category. An empty slug means: from the name. */
class CategoryFields extends RecordForm<CategoryForm> {

    private static final int DESCRIPTION = 300;

    private final TextField name = new TextField(Words.of("category.name"));
    private final TextField slug = new TextField(Words.of("category.slug"));
    private final ComboBox<CategoryEntry> parent = new ComboBox<>(Words.of("category.parent"));
    private final ColourField colour = new ColourField(Words.of("category.colour"), Words.of("category.colour.label"));
    private final TextArea description = new TextArea(Words.of("category.description"));
    private final Checkbox opinion = new Checkbox(Words.of("category.opinion"));
    private List<CategoryEntry> parents = List.of();

    CategoryFields() {
        super(CategoryForm.class);
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        name.addValueChangeListener(change -> colour.setName(change.getValue()));
        slug.setMaxLength(Slug.MAX_LENGTH);
        slug.setHelperText(Words.of("category.slug.hint"));
        parent.setItemLabelGenerator(CategoryEntry::name);
        parent.setClearButtonVisible(true);
        parent.setPlaceholder(Words.of("category.parent.none"));
        description.setMaxLength(DESCRIPTION);
        description.setMinRows(3);
        colour.setName("");
        opinion.setHelperText(Words.of("category.opinion.hint"));
        bind();
        getContent().add(name, slug, parent, colour, description, opinion);
    }

    private void bind() {
        binder.forField(name).withValidator(Rule.requiredLine("The name", 60)).bind("name");
        binder.forField(slug).withValidator(Rule.SLUG_OR_NOTHING).bind("slug");
        binder.forField(description)
                .withValidator(Rule.line("The description", DESCRIPTION))
                .bind("description");
        binder.forField(colour)
                .withValidator(Rule.of(value -> CategoryForm.of("?", "", "", value, null)))
                .bind("colour");
        binder.forField(opinion).bind("opinion");
        binder.forField(parent)
                .withConverter(entry -> entry == null ? null : entry.id(), this::entry)
                .bind("parent");
    }

    private @Nullable CategoryEntry entry(@Nullable CategoryId id) {
        return parents.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    void read(CategoryEntry category, List<CategoryEntry> possibleParents) {
        offer(possibleParents);
        binder.readRecord(form(category));
    }

    void clear(List<CategoryEntry> possibleParents) {
        offer(possibleParents);
        binder.readBean(null);
    }

    private void offer(List<CategoryEntry> possibleParents) {
        parents = possibleParents;
        parent.setItems(possibleParents);
    }

    private static CategoryForm form(CategoryEntry category) {
        return new CategoryForm(
                category.name(),
                category.slug().value(),
                category.description(),
                category.colour(),
                category.parent(),
                category.opinion());
    }

    /** It was moved: what was typed stays, and a later change builds on the fresh entry unless somebody else wrote into it. */
    CategoryEntry moved(CategoryEntry open, CategoryEntry fresh, List<CategoryEntry> possibleParents) {
        if (!isChanged()) {
            read(fresh, possibleParents);
            return fresh;
        }
        var chosen = parent.getValue();
        var isUntouched = Objects.equals(open.parent(), chosen == null ? null : chosen.id());
        offer(possibleParents);
        parent.setValue(entry(isUntouched || chosen == null ? fresh.parent() : chosen.id()));
        return words(open).equals(words(fresh)) ? fresh : open;
    }

    private static CategoryForm words(CategoryEntry entry) {
        return new CategoryForm(
                entry.name(), entry.slug().value(), entry.description(), entry.colour(), null, entry.opinion());
    }

    void refuseSlug(String sentence) {
        refuse(slug, sentence);
    }

    void refuseParent(String sentence) {
        refuse(parent, sentence);
    }

    @Override
    public void focus() {
        name.focus();
    }
}
