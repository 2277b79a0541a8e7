package org.stet.admin.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Words;
import org.stet.core.dossier.DossierId;
import org.stet.core.dossier.DossierRow;

/** Dossiers by title, with how many stories each holds and how many of them readers see. */
class DossierGrid extends Grid<DossierRow> {

    private String search = "";
    private @Nullable DossierId open;

    DossierGrid() {
        addClassName("tag-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(Words.of("dossiers.grid"));
        setPartNameGenerator(row -> row.dossier().id().equals(open) ? "cur" : null);
        addComponentColumn(this::title)
                .setHeader(Words.of("dossier.title"))
                .setFlexGrow(3)
                .setWidth("9rem");
        number(addColumn(DossierRow::live), "tags.live");
        number(addColumn(DossierRow::stories), "tags.stories");
        addColumn(row -> row.dossier().href())
                .setHeader(Words.of("tag.page"))
                .setHeaderPartName("wide")
                .setPartNameGenerator(row -> "quiet wide")
                .setFlexGrow(2);
        addItemClickListener(
                click -> DossierNavigation.open(click.getItem().dossier().id(), search));
    }

    private static void number(Column<DossierRow> column, String key) {
        column.setHeader(Words.of(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private Component title(DossierRow row) {
        var link = DossierNavigation.link(row.dossier().title(), row.dossier().id(), search);
        link.addClassName("name");
        if (row.dossier().id().equals(open)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    void show(List<DossierRow> rows, String words, @Nullable DossierId current) {
        search = words;
        open = current;
        setEmptyStateComponent(
                words.isEmpty()
                        ? new EmptyState(Words.of("dossiers.empty"), Words.of("dossiers.empty.reason"))
                        : new EmptyState(Words.of("dossiers.not-found"), Words.of("dossiers.not-found.reason")));
        setItems(rows);
    }
}
