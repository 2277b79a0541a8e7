package org.stet.admin.shell;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.SearchHit;
import org.stet.admin.component.SearchSource;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;

/** Finds the console's own views by their names. */
@Component
@Order(100)
class ViewSearch implements SearchSource {

    private final List<NavigationEntry> entries;

    ViewSearch(List<NavigationEntry> entries) {
        this.entries = entries;
    }

    @Override
    public List<SearchHit> find(String words, Actor actor, int limit) {
        return entries.stream()
                .filter(entry -> entry.roles().stream().anyMatch(actor.roles()::contains))
                .sorted(Comparator.comparing(NavigationEntry::group).thenComparing(NavigationEntry::order))
                .filter(entry -> name(entry).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .map(entry -> new SearchHit(
                        entry.icon(),
                        name(entry),
                        Words.of("search.view"),
                        () -> UI.getCurrent().navigate(entry.view())))
                .toList();
    }

    private static String name(NavigationEntry entry) {
        return Words.of(entry.key());
    }
}
