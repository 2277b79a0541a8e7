package org.stet.admin.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.SearchField;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.Role;

/** The filters over the accounts, to and from the address. What the address says wrongly is ignored. */
class AccountFilters extends Div {

    /** Where an account stands. */
    enum State {
        ACTIVE,
        INVITED,
        DISABLED;

        static State of(AccountEntry account) {
            return account.disabled() ? DISABLED : account.hasPassword() ? ACTIVE : INVITED;
        }
    }

    private final SearchField text = new SearchField(Words.of("accounts.search"));
    private final Select<Role> role = new Select<>();
    private final Select<State> state = new Select<>();
    private boolean reading;

    AccountFilters(Runnable changed) {
        addClassName("ac-filters");
        choices(role, Role.values(), "accounts.any-role", value -> Words.of("role." + value));
        role.setAriaLabel(Words.of("account.roles"));
        choices(state, State.values(), "accounts.any-state", value -> Words.of("accounts.state." + value));
        state.setAriaLabel(Words.of("accounts.state"));
        text.addValueChangeListener(change -> announce(changed));
        role.addValueChangeListener(change -> announce(changed));
        state.addValueChangeListener(change -> announce(changed));
        add(text, role, state);
    }

    private static <T> void choices(Select<T> select, T[] items, String any, Function<T, String> words) {
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.of(any));
        select.setPlaceholder(Words.of(any));
        select.setItemLabelGenerator(item -> item == null ? Words.of(any) : words.apply(item));
    }

    private void announce(Runnable changed) {
        if (!reading) {
            changed.run();
        }
    }

    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        role.setValue(named(Role.values(), parameters, "role"));
        state.setValue(named(State.values(), parameters, "state"));
        reading = false;
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, QueryParameters parameters, String key) {
        return parameters
                .getSingleParameter(key)
                .flatMap(name -> Arrays.stream(all)
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .orElse(null);
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            parameters.put("q", text.getValue());
        }
        role.getOptionalValue().ifPresent(value -> parameters.put("role", value.name()));
        state.getOptionalValue().ifPresent(value -> parameters.put("state", value.name()));
        return QueryParameters.simple(parameters);
    }

    boolean matches(AccountEntry account) {
        var wanted = text.getValue().strip().toLowerCase(Locale.ROOT);
        return (account.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || account.email().contains(wanted))
                && role.getOptionalValue().map(account.roles()::contains).orElse(true)
                && state.getOptionalValue().map(State.of(account)::equals).orElse(true);
    }
}
