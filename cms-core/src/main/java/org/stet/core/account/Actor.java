package org.stet.core.account;

import java.util.Set;

/** Who is acting: an account with the name and the roles it has at this moment. */
public record Actor(AccountId id, String name, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean hasAny(Role... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
