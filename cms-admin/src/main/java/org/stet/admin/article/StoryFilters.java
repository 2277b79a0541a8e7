package org.stet.admin.article;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Keys;
import org.stet.admin.component.SearchField;
import org.stet.admin.component.Words;
import org.stet.core.article.WorkflowState;
import org.stet.core.author.AuthorEntry;
import org.stet.core.category.CategoryEntry;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryQuery.Order;
import org.stet.core.publication.StoryQuery.Readers;
import org.stet.core.publication.StoryQuery.Trash;
import org.stet.core.shared.Window;

/** The filters over the list of stories and its order, to and from the address. Days are the newsroom's. */
class StoryFilters extends Div {

    private final SearchField text = new SearchField(Words.of("stories.search"));
    private final Select<WorkflowState> state = new Select<>();
    private final Select<Readers> readers = new Select<>();
    private final ComboBox<CategoryEntry> category = new ComboBox<>();
    private final ComboBox<AuthorEntry> author = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final Select<Order> order = new Select<>();
    private final List<CategoryEntry> categories;
    private final List<AuthorEntry> authors;
    private final ZoneId zone;
    private Trash trash = Trash.LEFT_OUT;
    private boolean reading;

    StoryFilters(List<CategoryEntry> categories, List<AuthorEntry> authors, ZoneId zone, Runnable changed) {
        this.categories = categories;
        this.authors = authors;
        this.zone = zone;
        addClassName("filter-fields");
        getElement().setAttribute("role", "search");
        Keys.on(text, "/");
        choices(state, List.of(WorkflowState.values()), "stories.any-state", item -> Words.of("state." + item));
        choices(
                readers,
                List.of(Readers.LIVE, Readers.SCHEDULED, Readers.NOTHING),
                "stories.any-readers",
                item -> Words.of("stories.readers." + item));
        category.setItems(categories);
        author.setItems(authors);
        orders();
        name();
        add(text, state, readers, category, author, from, until, order);
        Stream.<HasValue<?, ?>>of(text, state, readers, category, author, from, until, order)
                .forEach(field -> field.addValueChangeListener(change -> announce(changed)));
    }

    private void orders() {
        order.setItems(Order.NEWEST_EDIT, Order.OLDEST_EDIT, Order.HEADLINE, Order.LONGEST_WAIT, Order.NEWEST_ON_SITE);
        order.setItemLabelGenerator(item -> Words.of("stories.order." + item));
        order.setValue(Order.NEWEST_EDIT);
        order.setPrefixComponent(new Icon("sort"));
        order.addClassName("order");
    }

    private void name() {
        state.setAriaLabel(Words.of("stories.state"));
        readers.setAriaLabel(Words.of("stories.readers"));
        order.setAriaLabel(Words.of("stories.order"));
        category.setItemLabelGenerator(CategoryEntry::name);
        category.setPlaceholder(Words.of("stories.any-category"));
        category.setAriaLabel(Words.of("story.category"));
        category.setClearButtonVisible(true);
        author.setItemLabelGenerator(AuthorEntry::name);
        author.setPlaceholder(Words.of("stories.any-author"));
        author.setAriaLabel(Words.of("stories.author"));
        author.setClearButtonVisible(true);
        day(from, "stories.from");
        day(until, "stories.until");
    }

    private static void day(DatePicker day, String key) {
        day.setLocale(Locale.UK);
        day.setPlaceholder(Words.of(key));
        day.setAriaLabel(Words.of(key));
        day.setClearButtonVisible(true);
    }

    private void announce(Runnable changed) {
        if (!reading) {
            changed.run();
        }
    }

    private static <T> void choices(Select<T> select, List<T> items, String any, ItemLabelGenerator<T> words) {
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.of(any));
        select.setPlaceholder(Words.of(any));
        select.setItemLabelGenerator(item -> item == null ? Words.of(any) : words.apply(item));
    }

    /** Takes over what the address says; what it says wrongly is ignored. */
    void read(QueryParameters parameters) {
        reading = true;
        var said = new StoryAddress(parameters);
        text.setValue(said.text());
        state.setValue(said.one(StoryAddress.STATE, Arrays.asList(WorkflowState.values()), Enum::name));
        readers.setValue(said.one(StoryAddress.READERS, Arrays.asList(Readers.values()), Enum::name));
        category.setValue(said.one(
                StoryAddress.CATEGORY, categories, entry -> entry.slug().value()));
        author.setValue(
                said.one(StoryAddress.AUTHOR, authors, entry -> entry.slug().value()));
        from.setValue(said.day(StoryAddress.FROM));
        until.setValue(said.day(StoryAddress.UNTIL));
        order.setValue(Objects.requireNonNullElse(
                said.one(StoryAddress.ORDER, Arrays.asList(Order.values()), Enum::name), Order.NEWEST_EDIT));
        trash = said.isTrash() ? Trash.ONLY : Trash.LEFT_OUT;
        reading = false;
    }

    Location location(String path) {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            parameters.put(StoryAddress.TEXT, text.getValue());
        }
        state.getOptionalValue().ifPresent(value -> parameters.put(StoryAddress.STATE, value.name()));
        readers.getOptionalValue().ifPresent(value -> parameters.put(StoryAddress.READERS, value.name()));
        category.getOptionalValue()
                .ifPresent(value ->
                        parameters.put(StoryAddress.CATEGORY, value.slug().value()));
        author.getOptionalValue()
                .ifPresent(value ->
                        parameters.put(StoryAddress.AUTHOR, value.slug().value()));
        from.getOptionalValue().ifPresent(value -> parameters.put(StoryAddress.FROM, value.toString()));
        until.getOptionalValue().ifPresent(value -> parameters.put(StoryAddress.UNTIL, value.toString()));
        if (order.getValue() != Order.NEWEST_EDIT) {
            parameters.put(StoryAddress.ORDER, order.getValue().name());
        }
        if (isTrash()) {
            parameters.put(StoryAddress.STATE, StoryAddress.TRASH);
        }
        return new Location(path, QueryParameters.simple(parameters));
    }

    StoryQuery query() {
        return StoryQuery.ALL
                .withText(text.getValue())
                .withStates(state.getOptionalValue().map(Set::of).orElse(Set.of()))
                .withReaders(readers.getOptionalValue().orElse(Readers.ANY))
                .withCategory(category.getOptionalValue().map(CategoryEntry::id).orElse(null))
                .withByline(author.getOptionalValue().map(AuthorEntry::id).orElse(null))
                .withEdited(days())
                .orderedBy(order.getValue())
                .withTrash(trash);
    }

    /** The last day is wanted whole. Days the wrong way round find what lies between them all the same. */
    private @Nullable Window days() {
        if (from.isEmpty() && until.isEmpty()) {
            return null;
        }
        var first = from.isEmpty() ? Instant.EPOCH : beginOf(from.getValue());
        var last = until.isEmpty() ? Window.NO_END : beginOf(until.getValue().plusDays(1));
        return first.isBefore(last)
                ? new Window(first, last)
                : new Window(beginOf(until.getValue()), beginOf(from.getValue().plusDays(1)));
    }

    private Instant beginOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    boolean isTrash() {
        return trash == Trash.ONLY;
    }

    /** Whether any filter narrows the list; the order does not. */
    boolean isNarrow() {
        return !query().equals(StoryQuery.ALL.withTrash(trash).orderedBy(order.getValue()));
    }
}
