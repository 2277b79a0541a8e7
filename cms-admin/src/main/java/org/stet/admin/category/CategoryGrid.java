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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;

/** The categories as a tree, in readers' order. Rows move among their siblings by dragging or with Alt and the arrows. */
class CategoryGrid extends TreeGrid<CategoryEntry> {

    /** What can be done to a row. */
    interface Verbs {

        void open(CategoryEntry entry);

        /** Moves among its siblings by {@code steps}; up is negative. */
        void move(CategoryEntry entry, int steps);

        /** Moves to {@code place} among its siblings, counted from 0. */
        void place(CategoryEntry entry, int place);
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
        addColumn(CategoryEntry::description)
                .setHeader(Words.of("category.description"))
                .setFlexGrow(3)
                .setPartNameGenerator(entry -> "quiet wide");
        addColumn(entry -> "/category/" + entry.slug())
                .setHeader(Words.of("category.page"))
                .setFlexGrow(2)
                .setPartNameGenerator(entry -> "quiet");
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
        onKey(Key.ARROW_UP, -1);
        onKey(Key.ARROW_DOWN, 1);
    }

    private void onKey(Key key, int steps) {
        Shortcuts.addShortcutListener(
                        this,
                        () -> asSingleSelect().getOptionalValue().ifPresent(entry -> verbs.move(entry, steps)),
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
        if (!Objects.equals(moved.parent(), target.parent())) {
            verbs.place(moved, -1);
            return;
        }
        var others = tree.siblings(moved);
        others.remove(moved.id());
        verbs.place(moved, others.indexOf(target.id()) + (drop.getDropLocation() == GridDropLocation.BELOW ? 1 : 0));
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
