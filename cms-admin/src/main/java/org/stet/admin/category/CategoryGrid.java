package org.stet.admin.category;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropEvent;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.admin.category.CategoryTree.Spot;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;

/** The categories as a tree, in readers' order. Rows move by dragging or with Alt and the arrows. */
class CategoryGrid extends TreeGrid<CategoryEntry> {

    /** What can be done to a row. */
    interface Verbs {

        void open(CategoryEntry entry);

        /** Moves it to another place; to none where there is nothing further that way. */
        void put(CategoryEntry entry, Optional<Spot> spot);
    }

    private final Verbs verbs;
    private CategoryTree tree = CategoryTree.EMPTY;
    private @Nullable CategoryEntry dragged;

    CategoryGrid(Verbs verbs) {
        this.verbs = verbs;
        addClassName("categories");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setAriaLabel(Words.of("categories.grid"));
        addComponentHierarchyColumn(CategoryGrid::name)
                .setHeader(Words.of("category.name"))
                .setFlexGrow(2);
        beside(addColumn(CategoryEntry::description), "category.description").setFlexGrow(3);
        beside(addColumn(entry -> "/category/" + entry.slug()), "category.page").setFlexGrow(2);
        setEmptyStateComponent(new EmptyState(Words.of("categories.empty"), Words.of("categories.empty.reason")));
        ((GridSingleSelectionModel<CategoryEntry>) getSelectionModel()).setDeselectAllowed(false);
        addSelectionListener(chosen -> {
            if (chosen.isFromClient()) {
                chosen.getFirstSelectedItem().ifPresent(verbs::open);
            }
        });
        setRowsDraggable(true);
        setDropMode(GridDropMode.BETWEEN);
        addDragStartListener(
                drag -> dragged = drag.getDraggedItems().stream().findFirst().orElse(null));
        addDropListener(this::dropped);
        onKey(Key.ARROW_UP, entry -> Optional.of(tree.stepped(entry, -1)));
        onKey(Key.ARROW_DOWN, entry -> Optional.of(tree.stepped(entry, 1)));
        onKey(Key.ARROW_RIGHT, entry -> tree.inward(entry));
        onKey(Key.ARROW_LEFT, entry -> tree.outward(entry));
    }

    /** A column that phones leave out. */
    private static Column<CategoryEntry> beside(Column<CategoryEntry> column, String key) {
        return column.setHeader(Words.of(key)).setHeaderPartName("wide").setPartNameGenerator(entry -> "quiet wide");
    }

    private void onKey(Key key, Function<CategoryEntry, Optional<Spot>> where) {
        Shortcuts.addShortcutListener(
                        this,
                        () -> asSingleSelect()
                                .getOptionalValue()
                                .ifPresent(entry -> verbs.put(entry, where.apply(entry))),
                        key,
                        KeyModifier.ALT)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
    }

    private static Component name(CategoryEntry entry) {
        var swatch = new Span();
        swatch.addClassName("dot");
        swatch.getStyle().set("background", entry.colour());
        swatch.setClassName("below", entry.parent() != null);
        var link = CategoryNavigation.link(entry.name(), entry.id());
        link.setClassName("b", entry.parent() == null);
        var name = new Span(swatch, link);
        name.addClassName("name");
        return name;
    }

    void show(CategoryTree fresh, @Nullable CategoryId open) {
        var isFirst = tree.all().isEmpty();
        var expanded = tree.all().stream()
                .filter(entry -> isFirst || isExpanded(entry))
                .map(CategoryEntry::id)
                .toList();
        tree = fresh;
        var data = new TreeData<CategoryEntry>();
        data.addItems(fresh.under(null), entry -> fresh.under(entry.id()));
        setDataProvider(new ById(data));
        expand(fresh.all().stream()
                .filter(entry -> isFirst || expanded.contains(entry.id()))
                .toList());
        fresh.find(open).ifPresentOrElse(this::reveal, this::deselectAll);
    }

    private void reveal(CategoryEntry entry) {
        for (var above = tree.find(entry.parent());
                above.isPresent();
                above = tree.find(above.get().parent())) {
            expand(above.get());
        }
        select(entry);
    }

    private void dropped(GridDropEvent<CategoryEntry> drop) {
        var moved = dragged;
        dragged = null;
        var target = drop.getDropTargetItem().orElse(null);
        if (moved == null || target == null || target.equals(moved)) {
            return;
        }
        var isBehind = drop.getDropLocation() == GridDropLocation.BELOW;
        verbs.put(moved, Optional.of(tree.beside(moved, target, isBehind)));
    }

    /** Rows stay themselves when their words change. */
    private static final class ById extends TreeDataProvider<CategoryEntry> {

        ById(TreeData<CategoryEntry> data) {
            super(data);
        }

        @Override
        public Object getId(CategoryEntry item) {
            return item.id();
        }
    }
}
