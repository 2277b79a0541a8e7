package org.stet.core.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stet.core.account.SignInEvent.Outcome;
import org.stet.core.shared.EditingService;

/**
 * How the console's security finds out who somebody is. Nothing here asks for a permission, because nobody is signed in yet;
 * only security and start-up code may call it.
 */
@EditingService
public class SignIn {

    private static final String PRINCIPAL = """
            select id, name, email, password_hash, session_generation, disabled_at from account
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
        this.nobodysHash = passwords.encode(Secret.newToken());
    }

    /** With the password hash, for whoever checks it; also a disabled account, marked so. */
    public Optional<SignedIn> byEmail(String email) {
        return read(jdbc.sql(PRINCIPAL + "where email = ?").param(EmailAddress.normalised(email)), true);
    }

    /** Without the password hash, fit for a session. */
    public Optional<SignedIn> byId(AccountId id) {
        return read(jdbc.sql(PRINCIPAL + "where id = ?").param(id.value()), false);
    }

    /**
     * Who has this address and password and is not disabled. Takes as long for an unknown address as for a wrong password, so
     * that nobody learns which addresses exist. Ask {@link SignInThrottle#admit} first.
     * No connection is held while the password is hashed.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<SignedIn> byPassword(String email, String password) {
        var known = byEmail(email);
        var hash = known.map(SignedIn::passwordHash).orElse(nobodysHash);
        var matches = password.length() <= PasswordRules.MAX_LENGTH * 2 && passwords.matches(password, hash);
        return known.filter(who -> matches && who.passwordHash() != null && !who.disabled())
                .flatMap(who -> byId(who.actor().id()));
    }

    /** Whether a session may go on: the account is not disabled and was not signed out everywhere since. */
    public boolean isCurrent(SignedIn session) {
        return jdbc.sql("select 1 from account where id = ? and session_generation = ? and disabled_at is null")
                .params(session.actor().id().value(), session.sessionGeneration())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Puts a successful sign-in into the audit trail. */
    public void recordSignedIn(SignedIn who, String address) {
        var actor = who.actor();
        events.publishEvent(new SignInEvent(Outcome.SIGNED_IN, actor.id(), actor.name(), address, clock.instant()));
    }

    /** Puts a refused sign-in into the audit trail. */
    public void recordRefused(String email, String address) {
        var actor = byEmail(email).map(SignedIn::actor);
        events.publishEvent(new SignInEvent(
                Outcome.REFUSED,
                actor.map(Actor::id).orElse(null),
                actor.map(Actor::name).orElse("Somebody"),
                address,
                clock.instant()));
    }

    /** Lets start-up code and tests act as this account on the present thread until closed. */
    public Acting actAs(AccountId id) {
        var who = byId(id).orElseThrow();
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        return () -> SecurityContextHolder.setContext(before);
    }

    /** While open, the thread acts as somebody. */
    @FunctionalInterface
    public interface Acting extends AutoCloseable {

        @Override
        void close();
    }

    private Optional<SignedIn> read(StatementSpec statement, boolean withHash) {
        return statement
                .query((row, _) -> signedIn(row, withHash ? row.getString("password_hash") : null))
                .optional();
    }

    private SignedIn signedIn(ResultSet row, @Nullable String hash) throws SQLException {
        var id = new AccountId(row.getLong("id"));
        return new SignedIn(
                new Actor(id, row.getString("name"), rolesOf(id)),
                row.getString("email"),
                hash,
                row.getInt("session_generation"),
                row.getObject("disabled_at") != null);
    }

    private Set<Role> rolesOf(AccountId id) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(jdbc.sql("select role from account_role where account_id = ?")
                .param(id.value())
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .list());
        return roles;
    }
}
