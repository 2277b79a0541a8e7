package org.stet.core.account;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.stet.core.account.AccountEvent.What;
import org.stet.core.shared.EditingService;

/**
 * Accounts that come with a newsroom, such as the demo's. Nobody is signed in when they are created and nothing checks a
 * permission: only start-up code and tests may call this, never a screen or an address.
 */
@EditingService
public class Household {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Household(Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** The account with the form's address, created without a password if there is none; an existing one stays as it is. */
    public AccountId ensure(AccountForm form) {
        return accounts.findByEmail(new EmailAddress(form.email()).value())
                .map(Account::id)
                .orElseGet(() -> create(form));
    }

    private AccountId create(AccountForm form) {
        var now = clock.instant();
        var id = accounts.saveAndFlush(new Account(form, now)).id();
        events.publishEvent(new AccountEvent(What.CREATED, null, id, "", now));
        return id;
    }
}
