package org.stet.admin.category;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stet.admin.component.SearchHit;
import org.stet.admin.component.SearchSource;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.category.CategoryDirectory;

/** Finds categories by their names, for those who keep them. */
@Component
@Order(30)
class CategorySearch implements SearchSource {

    private final CategoryDirectory categories;

    CategorySearch(CategoryDirectory categories) {
        this.categories = categories;
    }

    @Override
    public List<SearchHit> find(String words, Actor actor, int limit) {
        if (words.isEmpty() || !actor.hasAny(Role.EDITOR)) {
            return List.of();
        }
        var wanted = words.toLowerCase(Locale.ROOT);
        return categories.all().stream()
                .filter(category -> category.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(category -> new SearchHit(
                        "categories",
                        category.name(),
                        Words.of("search.category"),
                        () -> CategoryNavigation.open(category.id())))
                .toList();
    }
}
