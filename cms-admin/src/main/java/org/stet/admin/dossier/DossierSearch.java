package org.stet.admin.dossier;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stet.admin.component.SearchHit;
import org.stet.admin.component.SearchSource;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.account.Role;
import org.stet.core.dossier.DossierDesk;

/** Finds dossiers by their titles, for those who keep them. */
@Component
@Order(45)
class DossierSearch implements SearchSource {

    private final DossierDesk dossiers;

    DossierSearch(DossierDesk dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<SearchHit> find(String words, Actor actor, int limit) {
        if (words.isEmpty() || !actor.hasAny(Role.EDITOR, Role.ADMIN)) {
            return List.of();
        }
        return dossiers.list(words, limit).stream()
                .map(row -> new SearchHit(
                        "dossier",
                        row.dossier().title(),
                        Words.of("search.dossier"),
                        () -> DossierNavigation.open(row.dossier().id())))
                .toList();
    }
}
