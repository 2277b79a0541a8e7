package org.stet.core.notification;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountId;
import org.stet.core.account.CurrentActor;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;

/** How the person who is signed in hears of things. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class InboxChoices {

    private static final int HOURS = 24;

    private final Choices choices;
    private final Letters letters;
    private final CurrentActor currentActor;

    InboxChoices(Choices choices, Letters letters, CurrentActor currentActor) {
        this.choices = choices;
        this.letters = letters;
        this.currentActor = currentActor;
    }

    /** Every kind, with the person's choice or the default. */
    public Map<NotificationKind, Delivery> all() {
        return choices.of(me());
    }

    public void choose(NotificationKind kind, Delivery delivery) {
        if (!kind.allows(delivery)) {
            throw new InvalidInput("Who asks to take over waits half a minute: this always comes to your inbox.");
        }
        choices.choose(me(), kind, delivery);
    }

    /** The hour of the day, in the newsroom's time, at which the daily mail is written. */
    public int digestHour() {
        return choices.digestHour(me());
    }

    public void digestAt(int hour) {
        if (hour < 0 || hour >= HOURS) {
            throw new InvalidInput("The hours of a day go from 0 to 23.");
        }
        choices.digestAt(me(), hour);
    }

    /** Whether this newsroom sends mail at all. */
    public boolean isMailSent() {
        return letters.areSent();
    }

    private AccountId me() {
        return currentActor.require().id();
    }
}
