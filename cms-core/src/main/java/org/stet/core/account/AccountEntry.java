package org.stet.core.account;

import java.util.EnumSet;
import java.util.Set;

/** An account as administrators see it. {@code version} is what a change is based on. */
public record AccountEntry(
        AccountId id, long version, String name, String email, Set<Role> roles, boolean disabled, boolean hasPassword) {

    public AccountEntry {
        roles = Set.copyOf(roles);
    }

    AccountEntry withRolesOf(AccountEntry other) {
        var all = EnumSet.copyOf(other.roles);
        all.addAll(roles);
        return new AccountEntry(id, version, name, email, all, disabled, hasPassword);
    }
}
