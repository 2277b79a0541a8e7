package org.stet.admin.dossier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;
import org.stet.core.dossier.DossierId;

/** The ways to the dossiers, to one of them, and to a new one. */
@Configuration(proxyBeanMethods = false)
public class DossierNavigation {

    static final String ID = "id";
    static final String NEW = "new";
    static final String SEARCH = "q";

    @Bean
    NavigationEntry dossiersEntry() {
        return new NavigationEntry(
                Group.LIBRARY, 45, "nav.dossiers", "dossier", DossiersView.class, Set.of(Role.EDITOR, Role.ADMIN));
    }

    public static void open(DossierId id) {
        open(id, "");
    }

    static void open(DossierId id, String search) {
        UI.getCurrent().navigate(DossiersView.class, parameters(id.toString()), query(search));
    }

    static void openNew(String search) {
        UI.getCurrent().navigate(DossiersView.class, parameters(NEW), query(search));
    }

    static void openList(String search) {
        UI.getCurrent().navigate(DossiersView.class, RouteParameters.empty(), query(search));
    }

    static RouterLink link(String text, DossierId id, String search) {
        var link = new RouterLink(text, DossiersView.class, parameters(id.toString()));
        link.setQueryParameters(query(search));
        return link;
    }

    static QueryParameters query(String search) {
        return search.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(SEARCH, search));
    }

    private static RouteParameters parameters(String id) {
        return new RouteParameters(ID, id);
    }
}
