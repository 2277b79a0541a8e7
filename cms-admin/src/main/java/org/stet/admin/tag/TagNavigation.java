package org.stet.admin.tag;

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
import org.stet.core.tag.TagId;

/** The ways to the tags and to one of them, in a list that a search may have narrowed. */
@Configuration(proxyBeanMethods = false)
public class TagNavigation {

    static final String ID = "id";
    static final String SEARCH = "q";

    @Bean
    NavigationEntry tagsEntry() {
        return new NavigationEntry(Group.LIBRARY, 40, "nav.tags", "tag", TagsView.class, Set.of(Role.EDITOR));
    }

    public static void open(TagId id) {
        open(id, "");
    }

    static void open(TagId id, String search) {
        UI.getCurrent().navigate(TagsView.class, parameters(id), query(search));
    }

    static void openList(String search) {
        UI.getCurrent().navigate(TagsView.class, RouteParameters.empty(), query(search));
    }

    static RouterLink link(String text, TagId id, String search) {
        var link = new RouterLink(text, TagsView.class, parameters(id));
        link.setQueryParameters(query(search));
        return link;
    }

    static QueryParameters query(String search) {
        return search.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(SEARCH, search));
    }

    private static RouteParameters parameters(TagId id) {
        return new RouteParameters(ID, id.toString());
    }
}
