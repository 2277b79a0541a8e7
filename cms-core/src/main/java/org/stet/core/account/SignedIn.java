package org.stet.core.account;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session: the actor and the generation of sessions it belongs to. A session whose generation is no
 * longer the account's has been signed out everywhere.
 */
public record SignedIn(
        Actor actor, String email, @Nullable String passwordHash, int sessionGeneration, boolean disabled)
        implements UserDetails {

    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return "SignedIn[" + actor.id() + "]";
    }
}
