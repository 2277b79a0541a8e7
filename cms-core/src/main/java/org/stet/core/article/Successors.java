package org.stet.core.article;

import org.springframework.stereotype.Component;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEntry;

/** Reads a text as it is meant today: where its category or tags were merged, under those they became. It stays as it was written. */
@Component
class Successors {

    private final CategoryDirectory categories;
    private final TagDirectory tags;

    Successors(CategoryDirectory categories, TagDirectory tags) {
        this.categories = categories;
        this.tags = tags;
    }

    Content of(Content text) {
        var category = text.category();
        return text.filedUnder(
                category == null
                        ? null
                        : categories.find(category).map(CategoryEntry::id).orElse(category),
                tags.standing(text.tags()).stream().map(TagEntry::id).toList());
    }
}
