package org.stet.admin.account;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stet.admin.account.AccountFilters.State;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountId;

/** The accounts by name, as far as the filters let them through. */
class AccountList extends Section {

    private static final int COLOURS = 6;

    private final AccountFilters filters;
    private final Div place = new Div();

    AccountList(AccountFilters filters) {
        this.filters = filters;
        addClassName("au-list");
        getElement().setAttribute("aria-label", Words.of("accounts.list"));
        add(filters, place);
    }

    void show(List<AccountEntry> accounts, @Nullable AccountId current) {
        place.removeAll();
        var found = accounts.stream().filter(filters::matches).toList();
        if (found.isEmpty()) {
            place.add(new EmptyState(Words.of("accounts.not-found"), Words.of("accounts.not-found.reason")));
        } else {
            var list = new UnorderedList();
            found.forEach(account -> list.add(item(account, account.id().equals(current))));
            place.add(list);
        }
    }

    private ListItem item(AccountEntry account, boolean isCurrent) {
        var link = AccountNavigation.link(account.name(), account.id(), filters.parameters());
        link.addClassNames("b", "stretched");
        var address = new Div(account.email());
        address.addClassNames("xs", "dim", "clip");
        var roles = new Div(roles(account));
        roles.addClassNames("xs", "dim");
        var words = new Div(link, address, roles);
        words.addClassName("grow");
        var item = new ListItem(avatar(account.name()), words, note(State.of(account)));
        item.addClassName("item");
        item.setClassName("retired", account.disabled());
        if (isCurrent) {
            item.addClassName("cur");
            link.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    static String roles(AccountEntry account) {
        return account.roles().stream()
                .sorted()
                .map(role -> Words.of("role." + role))
                .collect(Collectors.joining(", "));
    }

    private static Avatar avatar(String name) {
        var avatar = new Avatar(name);
        avatar.addClassNames("portrait", "u" + (1 + Math.floorMod(name.hashCode(), COLOURS)));
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    private static Span note(State state) {
        var note = new Span(state == State.ACTIVE ? "" : Words.of("accounts.state." + state));
        note.addClassNames("xs", "dim");
        return note;
    }
}
