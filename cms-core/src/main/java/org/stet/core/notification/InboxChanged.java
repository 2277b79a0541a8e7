package org.stet.core.notification;

import java.util.Set;
import org.stet.core.account.AccountId;

/** The inboxes of these people are other than before, once the transaction is committed. */
public record InboxChanged(Set<AccountId> people) {

    public InboxChanged {
        people = Set.copyOf(people);
    }
}
