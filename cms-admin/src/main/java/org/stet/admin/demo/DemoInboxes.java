package org.stet.admin.demo;

import java.util.Collection;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.account.SignIn;
import org.stet.core.notification.Inbox;
import org.stet.core.notification.NotificationKind;

/** Months of a newsroom are told within a second: what came of the stories of then has long been read. */
@Component
@ConditionalOnBooleanProperty("stet.demo")
class DemoInboxes {

    private static final int ALL = 1000;
    private static final Set<NotificationKind> LONG_READ =
            Set.of(NotificationKind.APPROVED, NotificationKind.PUBLISHED);

    private final SignIn signIn;
    private final Inbox inbox;

    DemoInboxes(SignIn signIn, Inbox inbox) {
        this.signIn = signIn;
        this.inbox = inbox;
    }

    void read(Collection<AccountId> people) {
        for (var person : people) {
            try (var _ = signIn.actAs(person)) {
                inbox.page(true, Inbox.NEWEST, ALL).stream()
                        .filter(told -> LONG_READ.contains(told.kind()))
                        .forEach(told -> inbox.open(told.id()));
            }
        }
    }
}
