package org.stet.admin.category;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;
import org.stet.admin.component.MergeDialog;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryEntry;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;

/** Asks which category another one becomes, and lets it. */
class CategoryMerge {

    private final CategoryEditing editing;
    private final StoryDesk desk;

    CategoryMerge(CategoryEditing editing, StoryDesk desk) {
        this.editing = editing;
        this.desk = desk;
    }

    void ask(CategoryEntry merged, List<CategoryEntry> possible, Consumer<CategoryEntry> done) {
        var into = new ComboBox<CategoryEntry>(Words.of("category.merge.into"));
        into.setItems(possible);
        into.setItemLabelGenerator(CategoryEntry::name);
        var stories = desk.count(StoryQuery.ALL.withCategory(merged.id()));
        new MergeDialog<>(
                        Words.of("category.merge.heading", merged.name()),
                        into,
                        other -> Words.of(
                                "category.merge.consequence", stories, other.name(), merged.slug(), other.slug()),
                        Words.of("category.merge.verb"),
                        other -> {
                            editing.merge(merged.id(), other.id());
                            Notice.show(Words.of("category.merged", merged.name(), other.name()));
                            done.accept(other);
                        })
                .open();
    }
}
