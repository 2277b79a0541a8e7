package org.stet.admin.category;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.Role;
import org.stet.core.category.CategoryId;

/** The ways to the categories, to one of them, and to a new one. */
@Configuration(proxyBeanMethods = false)
public class CategoryNavigation {

    static final String ID = "id";
    static final String NEW = "new";

    @Bean
    NavigationEntry categoriesEntry() {
        return new NavigationEntry(
                Group.LIBRARY, 30, "nav.categories", "categories", CategoriesView.class, Set.of(Role.EDITOR));
    }

    public static void open(CategoryId id) {
        UI.getCurrent().navigate(CategoriesView.class, parameters(id.toString()));
    }

    public static void openNew() {
        UI.getCurrent().navigate(CategoriesView.class, parameters(NEW));
    }

    public static RouterLink link(String text, CategoryId id) {
        return new RouterLink(text, CategoriesView.class, parameters(id.toString()));
    }

    static RouterLink listLink(String text) {
        return new RouterLink(text, CategoriesView.class);
    }

    private static RouteParameters parameters(String id) {
        return new RouteParameters(ID, id);
    }
}
