package org.stet.admin.author;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stet.admin.component.SearchHit;
import org.stet.admin.component.SearchSource;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.author.AuthorDirectory;

/** Finds authors by their names, for those who keep them. */
@Component
@Order(20)
class AuthorSearch implements SearchSource {

    private final AuthorDirectory authors;

    AuthorSearch(AuthorDirectory authors) {
        this.authors = authors;
    }

    @Override
    public List<SearchHit> find(String words, Actor actor, int limit) {
        if (words.isEmpty() || !actor.hasAny(Role.EDITOR)) {
            return List.of();
        }
        var wanted = words.toLowerCase(Locale.ROOT);
        return authors.all().stream()
                .filter(author -> author.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(author -> new SearchHit(
                        "authors", author.name(), author.roleLine(), () -> AuthorNavigation.open(author.id())))
                .toList();
    }
}
