package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.stet.core.account.Role;

/**
 * One line of the drawer. Each noun of the console brings its own; only what the person's roles allow is listed. The key
 * names its visible text.
 */
public record NavigationEntry(
        Group group, int order, String key, String icon, Class<? extends Component> view, Set<Role> roles) {

    /** The groups of the drawer, in their order. */
    public enum Group {
        WORK,
        SITE,
        LIBRARY,
        HOUSE
    }

    public static final Set<Role> EVERYBODY = Set.of(Role.values());
}
