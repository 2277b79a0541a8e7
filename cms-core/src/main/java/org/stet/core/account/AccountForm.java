package org.stet.core.account;

import java.util.Set;

/** What an administrator enters about a person: the name as colleagues see it (at most 120 characters), where they sign in, what they may do. */
public record AccountForm(String name, String email, Set<Role> roles) {

    public AccountForm {
        roles = Set.copyOf(roles);
    }
}
