package org.stet.core.account;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountEvent.What;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;

/** How administrators keep accounts. Nobody changes their own roles or shuts their own account, and one administrator always remains. */
@EditingService
@PreAuthorize("hasRole('ADMIN')")
public class AccountEditing {

    private final Accounts accounts;
    private final SignInLinks links;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountEditing(
            Accounts accounts,
            SignInLinks links,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** An account without a password; {@link #inviteLink} lets the person in to choose one. */
    public AccountId create(AccountForm form) {
        var now = clock.instant();
        requireUnusedEmail(form, _ -> false);
        var account = accounts.saveAndFlush(new Account(form, now));
        var id = account.id();
        publish(What.CREATED, id, rolesOf(account), now);
        return id;
    }

    /** Changes name, address and roles, unless somebody else changed them since {@code baseVersion}. */
    public void change(AccountId id, long baseVersion, AccountForm form) {
        var account = locked(id);
        account.expectVersion(baseVersion);
        if (isOwn(id) && !account.roles().equals(form.roles())) {
            throw new NotAllowed("Nobody changes their own roles. Ask another administrator.");
        }
        requireUnusedEmail(form, account::equals);
        account.rename(form);
        account.grant(form);
        save(account);
        publish(What.CHANGED, id, rolesOf(account), clock.instant());
    }

    /** Shuts the account and ends its sessions. What the person wrote stays. */
    public void disable(AccountId id) {
        if (isOwn(id)) {
            throw new NotAllowed("Nobody disables their own account. Ask another administrator.");
        }
        var now = clock.instant();
        var account = locked(id);
        account.disable(currentActor.require().id(), now);
        save(account);
        publish(What.DISABLED, id, "", now);
    }

    public void enable(AccountId id) {
        var account = accounts.require(id);
        account.enable();
        publish(What.ENABLED, id, "", clock.instant());
    }

    public void signOutEverywhere(AccountId id) {
        accounts.require(id).signOutEverywhere();
        publish(What.SIGNED_OUT_EVERYWHERE, id, "", clock.instant());
    }

    /** A link to hand to the person: it lets them in once. */
    public SignInLink inviteLink(AccountId id) {
        if (accounts.require(id).isDisabled()) {
            throw new NotAllowed("This account is disabled. Enable it first.");
        }
        publish(What.INVITED, id, "", clock.instant());
        return links.issue(id, SignInLinks.DEFAULT_LIFE);
    }

    /** For somebody who forgot the password, or whose password others may know: it is gone, sessions end, and a link lets them in. */
    public SignInLink recoveryLink(AccountId id) {
        accounts.require(id).forgetPassword();
        publish(What.FORGOT_PASSWORD, id, "", clock.instant());
        return inviteLink(id);
    }

    private boolean isOwn(AccountId id) {
        return currentActor.require().id().equals(id);
    }

    private Account locked(AccountId id) {
        accounts.lockAdministrators();
        return accounts.require(id);
    }

    private void save(Account account) {
        accounts.saveAndFlush(account);
        var stillAdministers = !account.isDisabled() && account.roles().contains(Role.ADMIN);
        if (!stillAdministers
                && accounts.countActiveAdministratorsBut(account.id().value()) == 0) {
            throw new NotAllowed("This is the last administrator. Make somebody else one first.");
        }
    }

    private void requireUnusedEmail(AccountForm form, Predicate<Account> isTheSame) {
        accounts.findByEmail(new EmailAddress(form.email()).value())
                .filter(isTheSame.negate())
                .ifPresent(other -> {
                    throw new InvalidInput("Somebody already signs in with that address.");
                });
    }

    private void publish(What what, AccountId id, String detail, Instant now) {
        events.publishEvent(new AccountEvent(what, currentActor.require(), id, detail, now));
    }

    private static String rolesOf(Account account) {
        return account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
