package org.stet.admin.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stet.admin.component.NavigationEntry;
import org.stet.admin.component.NavigationEntry.Group;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;

/** The ways to the accounts, to one of them, to a new one, and to one's own. */
@Configuration(proxyBeanMethods = false)
public class AccountNavigation {

    static final String ID = "id";
    static final String NEW = "new";

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry(Group.HOUSE, 10, "nav.accounts", "accounts", AccountsView.class, Set.of(Role.ADMIN));
    }

    public static void openOwn() {
        UI.getCurrent().navigate(OwnAccountView.class);
    }

    public static RouterLink link(String text, AccountId id) {
        return link(text, id, QueryParameters.empty());
    }

    static RouterLink link(String text, AccountId id, QueryParameters filter) {
        var link = new RouterLink(text, AccountsView.class, parameters(id.toString()));
        link.setQueryParameters(filter);
        return link;
    }

    static RouterLink listLink(String text) {
        return new RouterLink(text, AccountsView.class);
    }

    static void open(AccountId id, QueryParameters filter) {
        UI.getCurrent().navigate(AccountsView.class, parameters(id.toString()), filter);
    }

    static void openNew(QueryParameters filter) {
        UI.getCurrent().navigate(AccountsView.class, parameters(NEW), filter);
    }

    private static RouteParameters parameters(String id) {
        return new RouteParameters(ID, id);
    }
}
