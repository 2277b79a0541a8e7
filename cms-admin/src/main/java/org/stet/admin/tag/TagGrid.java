package org.stet.admin.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Words;
import org.stet.core.publication.TagDesk;
import org.stet.core.publication.TagRow;
import org.stet.core.tag.TagId;

/** All tags by name, read page by page, with the stories that carry them. */
class TagGrid extends Grid<TagRow> {

    private final TagDesk desk;
    private String search = "";
    private @Nullable TagId open;

    TagGrid(TagDesk desk) {
        this.desk = desk;
        addClassName("tag-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(Words.of("tags.grid"));
        setPartNameGenerator(row -> row.tag().id().equals(open) ? "cur" : null);
        addComponentColumn(this::name)
                .setHeader(Words.of("tag.name"))
                .setFlexGrow(3)
                .setWidth("9rem");
        number(addColumn(TagRow::live), "tags.live");
        number(addColumn(TagRow::stories), "tags.stories");
        addColumn(row -> "/tag/" + row.tag().slug())
                .setHeader(Words.of("tag.page"))
                .setHeaderPartName("wide")
                .setPartNameGenerator(row -> "quiet wide")
                .setFlexGrow(2);
        addItemClickListener(click -> TagNavigation.open(click.getItem().tag().id(), search));
    }

    private static void number(Column<TagRow> column, String key) {
        column.setHeader(Words.of(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private Component name(TagRow row) {
        var link = TagNavigation.link(row.tag().name(), row.tag().id(), search);
        link.addClassName("name");
        if (row.tag().id().equals(open)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    void show(String words, @Nullable TagId current) {
        search = words;
        open = current;
        setEmptyStateComponent(
                words.isEmpty()
                        ? new EmptyState(Words.of("tags.empty"), Words.of("tags.empty.reason"))
                        : new EmptyState(Words.of("tags.not-found"), Words.of("tags.not-found.reason")));
        setItems(page -> desk.list(words, page.getLimit(), page.getOffset()).stream(), page -> desk.count(words));
    }
}
