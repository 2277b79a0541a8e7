package org.stet.core.comment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountId;

/** Who may read stories in the console, and with them what is said about them: everybody with a role whose account is open. */
record Readers(AccountDirectory accounts) {

    static final String MAY_READ = "hasAnyRole('WRITER', 'REVIEWER', 'EDITOR', 'ADMIN')";

    List<AccountEntry> all() {
        return accounts.all().stream()
                .filter(account -> !account.disabled() && !account.roles().isEmpty())
                .toList();
    }

    Set<AccountId> ids() {
        return all().stream().map(AccountEntry::id).collect(Collectors.toSet());
    }
}
