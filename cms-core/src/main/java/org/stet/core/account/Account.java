package org.stet.core.account;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Text;

/**
 * Somebody who can sign in. Sessions carry the generation they began with; raising it ends all of them, and every change of
 * what the person may do raises it.
 */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;
    private String email;
    private @Nullable String passwordHash;
    private int sessionGeneration;

    @Embedded
    private @Nullable Disabled disabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    private Instant createdAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountForm form, Instant now) {
        name = checkedName(form);
        email = new EmailAddress(form.email()).value();
        roles.addAll(checkedRoles(form));
        createdAt = now;
    }

    AccountId id() {
        return new AccountId(requireNonNull(id, "not saved yet"));
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    boolean isDisabled() {
        return disabled != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    int sessionGeneration() {
        return sessionGeneration;
    }

    void expectVersion(long baseVersion) {
        if (version != baseVersion) {
            throw ChangedMeanwhile.of("this account");
        }
    }

    void rename(AccountForm form) {
        name = checkedName(form);
        email = new EmailAddress(form.email()).value();
    }

    /** Gives exactly these roles, at least one; sessions that began with others end. */
    void grant(AccountForm form) {
        var granted = checkedRoles(form);
        if (!roles.equals(granted)) {
            roles.clear();
            roles.addAll(granted);
            signOutEverywhere();
        }
    }

    void disable(AccountId by, Instant now) {
        if (disabled == null) {
            disabled = new Disabled(by, now);
            signOutEverywhere();
        }
    }

    void enable() {
        disabled = null;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        signOutEverywhere();
    }

    void forgetPassword() {
        passwordHash = null;
        signOutEverywhere();
    }

    void signOutEverywhere() {
        sessionGeneration++;
    }

    private static String checkedName(AccountForm form) {
        return Text.requiredLine("The name", form.name(), 120);
    }

    private static Set<Role> checkedRoles(AccountForm form) {
        if (form.roles().isEmpty()) {
            throw new InvalidInput("An account needs at least one role.");
        }
        return form.roles();
    }
}
