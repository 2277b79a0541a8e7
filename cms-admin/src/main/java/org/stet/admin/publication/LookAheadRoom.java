package org.stet.admin.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomClock;
import org.stet.admin.component.Words;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.Role;
import org.stet.core.preview.LookAheadEditing;
import org.stet.core.publication.PlanDesk;
import org.stet.core.settings.CurrentSettings;

/** "What will be public at …", for any view that speaks of times. */
@org.springframework.stereotype.Component
public class LookAheadRoom {

    private final LookAheadEditing looks;
    private final PlanDesk plans;
    private final CurrentActor currentActor;
    private final CurrentSettings settings;
    private final NewsroomClock clock;

    LookAheadRoom(
            LookAheadEditing looks,
            PlanDesk plans,
            CurrentActor currentActor,
            CurrentSettings settings,
            NewsroomClock clock) {
        this.looks = looks;
        this.plans = plans;
        this.currentActor = currentActor;
        this.settings = settings;
        this.clock = clock;
    }

    /** A button that asks for an instant, not before the one given when it is pressed, and shows the site as it is then. */
    public Component button(Supplier<Instant> from) {
        return button(from, () -> null);
    }

    /** The same, with the front page as a saved arrangement would make it, which is asked for when the site is shown. */
    public Component button(Supplier<Instant> from, Supplier<@Nullable Long> arrangement) {
        var button = new Button(Words.of("ahead.open"), new Icon("clock"), click -> ask(from.get(), arrangement));
        button.addClassName("ahead-open");
        button.setVisible(currentActor.require().hasAny(Role.WRITER, Role.REVIEWER, Role.EDITOR));
        return button;
    }

    private void ask(Instant from, Supplier<@Nullable Long> arrangement) {
        var time = clock.read();
        var proposed = from.isAfter(time.now()) ? from : plans.freeSlot(time.zone(), time.now());
        new LookAheadDialog(
                        time,
                        proposed,
                        at -> settings.get()
                                .absolute(looks.open(at, arrangement.get()).path()))
                .open();
    }
}
