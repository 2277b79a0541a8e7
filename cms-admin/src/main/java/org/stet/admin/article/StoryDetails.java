package org.stet.admin.article;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.admin.dossier.StoryDossiers;
import org.stet.core.article.Background;
import org.stet.core.article.Byline;
import org.stet.core.article.Gap;
import org.stet.core.article.Hero;
import org.stet.core.article.WorkingCopy;
import org.stet.core.author.AuthorEntry;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Slug;

/** The side of a story: hero, category, authors, tags and address. No services: it shows values and says when they change. */
class StoryDetails extends Div {

    /** What the side needs to know to offer choices. */
    record Choices(
            List<CategoryEntry> categories, List<AuthorEntry> authors, List<String> tags, StoryDossiers dossiers) {}

    private final List<CategoryEntry> categories;
    private final ComboBox<CategoryEntry> category = new ComboBox<>(Words.of("story.category"));
    private final AuthorTokens authors;
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>(Words.of("story.tags"));
    private final TextField slug = new TextField(Words.of("story.slug"));
    private final HeroFields hero;
    private final StoryDossiers dossiers;
    private final BackgroundFields background = new BackgroundFields(this::announce);
    private final Runnable changed;
    private boolean showing;

    StoryDetails(Choices choices, HeroFields hero, Runnable changed) {
        this.categories = choices.categories();
        this.changed = changed;
        this.hero = hero;
        this.dossiers = choices.dossiers();
        this.authors = new AuthorTokens(choices.authors(), this::announce);
        addClassName("pane");
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryEntry::name);
        category.setWidthFull();
        category.addValueChangeListener(change -> announce());
        tags.setItems(choices.tags());
        tags.setAllowCustomValue(true);
        tags.setWidthFull();
        tags.setPlaceholder(Words.of("story.tags.add"));
        tags.addCustomValueSetListener(event -> addTag(event.getDetail()));
        tags.addValueChangeListener(change -> announce());
        slug.setWidthFull();
        hero.onChange(this::announce);
        add(hero, category, authors, tags, dossiers, slug, background);
    }

    private void addTag(String name) {
        var known = new ArrayList<>(tags.getListDataView().getItems().toList());
        var value = new LinkedHashSet<>(tags.getValue());
        if (!known.contains(name)) {
            known.add(name);
            tags.setItems(known);
        }
        value.add(name);
        tags.setValue(value);
    }

    private void announce() {
        if (!showing) {
            changed.run();
        }
    }

    void show(WorkingCopy copy, List<String> tagNames, boolean readOnly) {
        showing = true;
        var content = copy.content();
        var address = copy.slug();
        dossiers.show(copy.id());
        category.setValue(categories.stream()
                .filter(entry -> entry.id().equals(content.category()))
                .findFirst()
                .orElse(null));
        authors.setValue(content.authors().stream().map(Byline::author).toList());
        var known = new LinkedHashSet<>(tags.getListDataView().getItems().toList());
        known.addAll(tagNames);
        tags.setItems(known);
        tags.setValue(new LinkedHashSet<>(tagNames));
        slug.setValue(address == null ? "" : address.value());
        slug.setInvalid(false);
        hero.setValue(content.hero());
        background.show(content.background(), readOnly);
        setReadOnly(readOnly);
        showing = false;
    }

    private void setReadOnly(boolean readOnly) {
        category.setReadOnly(readOnly);
        authors.setReadOnly(readOnly);
        tags.setReadOnly(readOnly);
        hero.setReadOnly(readOnly);
    }

    void setSlugReadOnly(boolean readOnly) {
        slug.setReadOnly(readOnly);
    }

    /** Tells when an address was entered; a refusal stands at the field and what was typed stays. */
    void onSlug(Consumer<Slug> listener) {
        slug.addValueChangeListener(change -> {
            if (showing || !change.isFromClient() || slug.isEmpty()) {
                return;
            }
            try {
                listener.accept(new Slug(slug.getValue().strip()));
                slug.setInvalid(false);
            } catch (InvalidInput refused) {
                slug.setErrorMessage(refused.sentence());
                slug.setInvalid(true);
            }
        });
    }

    void explainSlug(String words) {
        slug.setHelperText(words);
    }

    @Nullable
    CategoryId category() {
        return category.getOptionalValue().map(CategoryEntry::id).orElse(null);
    }

    List<AuthorId> authors() {
        return authors.value();
    }

    List<String> tags() {
        return List.copyOf(tags.getValue());
    }

    @Nullable
    Hero hero() {
        return hero.value();
    }

    Background background() {
        return background.value();
    }

    /** Puts the cursor where something is missing. */
    void focus(Gap gap) {
        switch (gap) {
            case CATEGORY -> category.focus();
            case AUTHORS -> authors.focus();
            case HERO_ALT -> hero.focusAlt();
            default -> {}
        }
    }

    void focusAiCheck() {
        background.focusCheck();
    }

    void focusTags() {
        tags.focus();
    }

    void focusCredit() {
        hero.focusCredit();
    }
}
