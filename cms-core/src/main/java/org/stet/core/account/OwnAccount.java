package org.stet.core.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.account.AccountEvent.What;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;

/** What everybody does with their own account. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final Accounts accounts;
    private final SignIn signIn;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnAccount(
            Accounts accounts,
            SignIn signIn,
            SignInThrottle throttle,
            PasswordEncoder passwords,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.throttle = throttle;
        this.passwords = passwords;
        this.currentActor = currentActor;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Every session of the person ends. The result is the principal of the next generation: put into the present session, it
     * alone goes on. {@code current} is not looked at while the account has no password.
     * Hashing is slow by intent, so no transaction is open meanwhile.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public SignedIn changePassword(String current, String next) {
        var account = accounts.require(currentActor.require().id());
        requireCurrentPassword(account, current);
        PasswordRules.check(next, account.name(), account.email());
        account.changePassword(passwords.encode(next));
        transaction.executeWithoutResult(_ -> {
            accounts.saveAndFlush(account);
            publish(What.CHANGED_PASSWORD);
        });
        return signIn.byId(account.id()).orElseThrow();
    }

    /** Refuses what may not become the person's password, with a sentence that says why; changes nothing. */
    public void checkPassword(String next) {
        var account = accounts.require(currentActor.require().id());
        PasswordRules.check(next, account.name(), account.email());
    }

    /** Ends every session of the person, this one included. */
    public void signOutEverywhere() {
        accounts.require(currentActor.require().id()).signOutEverywhere();
        publish(What.SIGNED_OUT_EVERYWHERE);
    }

    private void requireCurrentPassword(Account account, String current) {
        if (account.passwordHash() == null) {
            return;
        }
        if (!throttle.admit(account.email(), "account " + account.id())) {
            throw new NotAllowed("Too many tries. Wait a quarter of an hour.");
        }
        if (!passwords.matches(current, account.passwordHash())) {
            throw new InvalidInput("The current password is not right.");
        }
        throttle.succeeded(account.email());
    }

    private void publish(What what) {
        var actor = currentActor.require();
        events.publishEvent(new AccountEvent(what, actor, actor.id(), "", clock.instant()));
    }
}
