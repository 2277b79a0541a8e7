package org.stet.admin.tag;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stet.admin.component.SearchHit;
import org.stet.admin.component.SearchSource;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.publication.TagDesk;

/** Finds tags by their names, for those who keep them. */
@Component
@Order(40)
class TagSearch implements SearchSource {

    private final TagDesk tags;

    TagSearch(TagDesk tags) {
        this.tags = tags;
    }

    @Override
    public List<SearchHit> find(String words, Actor actor, int limit) {
        if (words.isEmpty() || !actor.hasAny(Role.EDITOR)) {
            return List.of();
        }
        return tags.list(words, limit, 0).stream()
                .map(row -> new SearchHit(
                        "tag",
                        row.tag().name(),
                        Words.of("search.tag"),
                        () -> TagNavigation.open(row.tag().id())))
                .toList();
    }
}
