package org.stet.core.account;

import java.time.Clock;
import java.util.EnumSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.stet.core.account.AccountEvent.What;
import org.stet.core.shared.EditingService;

/** How an empty newsroom gets its first account: whoever started Stet holds a link that works once. Nothing has a default password. */
@EditingService
public class FirstAdministrator {

    private final Accounts accounts;
    private final SignInLinks links;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdministrator(
            Accounts accounts,
            SignInLinks links,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Creates an account with every role, so that one person can begin alone. When anything is refused the link stays
     * usable.
     */
    public AccountId createFirstAdministrator(String token, String name, String email, String password) {
        links.redeemForFirstAdministrator(token);
        var now = clock.instant();
        var account = new Account(new AccountForm(name, email, EnumSet.allOf(Role.class)), now);
        PasswordRules.check(password, account.name(), account.email());
        account.changePassword(passwords.encode(password));
        var id = accounts.saveAndFlush(account).id();
        var self = new Actor(id, account.name(), account.roles());
        events.publishEvent(new AccountEvent(What.CREATED, self, id, "the first administrator", now));
        return id;
    }
}
