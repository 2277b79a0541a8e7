package org.stet.admin.article;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Keys;
import org.stet.admin.component.Words;
import org.stet.core.article.WorkflowState;
import org.stet.core.category.CategoryEntry;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryQuery.Readers;
import org.stet.core.publication.StoryQuery.Trash;

/** The filters over the list of stories, to and from the address. What the address says wrongly is ignored. */
class StoryFilters extends Div {

    private static final String TRASH = "TRASH";

    private final TextField text = new TextField();
    private final Select<String> state = new Select<>();
    private final Select<Readers> readers = new Select<>();
    private final ComboBox<CategoryEntry> category = new ComboBox<>();
    private final List<CategoryEntry> categories;
    private boolean reading;

    StoryFilters(List<CategoryEntry> categories, Runnable changed) {
        this.categories = categories;
        addClassName("filter-fields");
        Keys.on(text, "/");
        text.setPlaceholder(Words.of("stories.search"));
        text.setAriaLabel(Words.of("stories.search"));
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        choices(state, states(), "stories.any-state", this::stateWords);
        state.setAriaLabel(Words.of("stories.state"));
        choices(
                readers,
                List.of(Readers.LIVE, Readers.SCHEDULED, Readers.NOTHING),
                "stories.any-readers",
                item -> Words.of("stories.readers." + item));
        readers.setAriaLabel(Words.of("stories.readers"));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryEntry::name);
        category.setPlaceholder(Words.of("stories.any-category"));
        category.setAriaLabel(Words.of("story.category"));
        category.setClearButtonVisible(true);
        add(text, state, readers, category);
        text.addValueChangeListener(change -> announce(changed));
        state.addValueChangeListener(change -> announce(changed));
        readers.addValueChangeListener(change -> announce(changed));
        category.addValueChangeListener(change -> announce(changed));
    }

    private void announce(Runnable changed) {
        if (!reading) {
            changed.run();
        }
    }

    private static List<String> states() {
        return Stream.concat(Arrays.stream(WorkflowState.values()).map(Enum::name), Stream.of(TRASH))
                .toList();
    }

    private String stateWords(String name) {
        return Words.of(name.equals(TRASH) ? "stories.trash" : "state." + name);
    }

    private static <T> void choices(Select<T> select, List<T> items, String any, ItemLabelGenerator<T> words) {
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.of(any));
        select.setPlaceholder(Words.of(any));
        select.setItemLabelGenerator(item -> item == null ? Words.of(any) : words.apply(item));
    }

    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        state.setValue(parameters
                .getSingleParameter("state")
                .filter(states()::contains)
                .orElse(null));
        readers.setValue(parameters
                .getSingleParameter("readers")
                .flatMap(name -> Arrays.stream(Readers.values())
                        .filter(r -> r.name().equals(name))
                        .findFirst())
                .orElse(null));
        category.setValue(parameters
                .getSingleParameter("category")
                .flatMap(this::category)
                .orElse(null));
        reading = false;
    }

    private Optional<CategoryEntry> category(String slug) {
        return categories.stream()
                .filter(entry -> entry.slug().value().equals(slug))
                .findFirst();
    }

    Location location(String path) {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            parameters.put("q", text.getValue());
        }
        state.getOptionalValue().ifPresent(value -> parameters.put("state", value));
        readers.getOptionalValue().ifPresent(value -> parameters.put("readers", value.name()));
        category.getOptionalValue()
                .ifPresent(value -> parameters.put("category", value.slug().value()));
        return new Location(path, QueryParameters.simple(parameters));
    }

    StoryQuery query() {
        var chosen = state.getOptionalValue();
        var trash = chosen.filter(TRASH::equals).isPresent();
        return StoryQuery.ALL
                .withText(text.getValue())
                .withStates(chosen.filter(name -> !trash)
                        .map(WorkflowState::valueOf)
                        .map(Set::of)
                        .orElse(Set.of()))
                .withReaders(readers.getOptionalValue().orElse(Readers.ANY))
                .withCategory(category.getOptionalValue().map(CategoryEntry::id).orElse(null))
                .withTrash(trash ? Trash.ONLY : Trash.LEFT_OUT);
    }
}
