package org.stet.core.account;

import java.time.Instant;
import java.util.Set;

/** Ada writes, Ben reviews, Eve edits and keeps the accounts. */
final class AccountCast {

    static final AccountForm ADA = new AccountForm("Ada Byron", "ada@example.org", Set.of(Role.WRITER));
    static final AccountForm BEN = new AccountForm("Ben Ode", "ben@example.org", Set.of(Role.REVIEWER));
    static final AccountForm EVE = new AccountForm("Eve Marlow", "eve@example.org", Set.of(Role.EDITOR, Role.ADMIN));
    static final String PASSWORD = "a paper boat under the bridge";
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private AccountCast() {}

    static AccountForm withRoles(AccountForm form, Role... roles) {
        return new AccountForm(form.name(), form.email(), Set.of(roles));
    }
}
