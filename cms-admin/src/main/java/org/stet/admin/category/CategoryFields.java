package org.stet.admin.category;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Text;

/** The fields of a category. An empty slug means: from the name. */
class CategoryFields extends Composite<Div> {

    private static final int DESCRIPTION = 300;

    private final TextField name = new TextField(Words.of("category.name"));
    private final TextField slug = new TextField(Words.of("category.slug"));
    private final ComboBox<CategoryEntry> parent = new ComboBox<>(Words.of("category.parent"));
    private final ColourField colour = new ColourField();
    private final TextArea description = new TextArea(Words.of("category.description"));
    private final Binder<CategoryForm> binder = new Binder<>(CategoryForm.class);
    private List<CategoryEntry> parents = List.of();

    CategoryFields() {
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
        bind();
        getContent().addClassName("fields");
        getContent().add(name, slug, parent, colour, description);
    }

    private void bind() {
        binder.forField(name)
                .withValidator(Rule.of(value -> Text.requiredLine("The name", value, 60)))
                .bind("name");
        binder.forField(slug)
                .withValidator(Rule.of(CategoryFields::slugOrNothing))
                .bind("slug");
        binder.forField(description)
                .withValidator(Rule.of(value -> Text.line("The description", value, DESCRIPTION)))
                .bind("description");
        binder.forField(colour)
                .withValidator(Rule.of(value -> new CategoryForm("?", "", "", value, null)))
                .bind("colour");
        binder.forField(parent)
                .withConverter(entry -> entry == null ? null : entry.id(), this::entry)
                .bind("parent");
    }

    private static void slugOrNothing(String value) {
        if (!value.isBlank()) {
            var _ = new Slug(value.strip());
        }
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
                category.name(), category.slug().value(), category.description(), category.colour(), category.parent());
    }

    /** The entry a later change may build on: the fresh one, unless somebody else wrote into it since {@code open} was read. */
    static CategoryEntry adopt(CategoryEntry open, CategoryEntry fresh) {
        return form(open).equals(form(fresh)) ? fresh : open;
    }

    boolean isChanged() {
        return binder.hasChanges();
    }

    /** What was entered, or nothing where a rule refuses it: then its sentence stands at its field and the first has the focus. */
    Optional<CategoryForm> write() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException refused) {
            refused.getFieldValidationErrors().stream()
                    .map(error -> error.getField())
                    .findFirst()
                    .ifPresent(CategoryFields::focus);
            return Optional.empty();
        }
    }

    void refuseSlug(String sentence) {
        refuse(slug, sentence);
    }

    void refuseParent(String sentence) {
        refuse(parent, sentence);
    }

    private static <F extends HasValidation & Focusable<?>> void refuse(F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    void focus() {
        name.focus();
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
