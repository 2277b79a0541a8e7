package org.stet.admin.author;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;
import org.stet.core.author.AuthorId;

/** The ways to the authors, to one of them, and to a new one. */
@Configuration(proxyBeanMethods = false)
public class AuthorNavigation {

    static final String ID = "id";
    static final String NEW = "new";

    @Bean
    NavigationEntry authorsEntry() {
        return new NavigationEntry(Group.LIBRARY, 20, "nav.authors", "authors", AuthorsView.class, Set.of(Role.EDITOR));
    }

    public static void openList() {
        UI.getCurrent().navigate(AuthorsView.class);
    }

    public static void open(AuthorId id) {
        UI.getCurrent().navigate(AuthorsView.class, parameters(id.toString()));
    }

    public static void openNew() {
        UI.getCurrent().navigate(AuthorsView.class, parameters(NEW));
    }

    public static RouterLink link(String text, AuthorId id) {
        return new RouterLink(text, AuthorsView.class, parameters(id.toString()));
    }

    static RouterLink listLink(String text) {
        return new RouterLink(text, AuthorsView.class);
    }

    private static RouteParameters parameters(String id) {
        return new RouteParameters(ID, id);
    }
}
