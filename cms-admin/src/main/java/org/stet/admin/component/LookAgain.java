package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Lets a view look every ten seconds, while it is shown, whether colleagues changed what it shows. */
public final class LookAgain {

    private static final int EVERY_MS = 10_000;

    private @Nullable Registration looking;

    private LookAgain() {}

    public static void with(Component view, Runnable look) {
        var again = new LookAgain();
        view.addAttachListener(attach -> again.begin(attach.getUI(), look));
        view.addDetachListener(detach -> again.end(detach.getUI()));
    }

    private void begin(UI ui, Runnable look) {
        ui.setPollInterval(EVERY_MS);
        looking = ui.addPollListener(poll -> look.run());
    }

    private void end(UI ui) {
        ui.setPollInterval(-1);
        if (looking != null) {
            looking.remove();
            looking = null;
        }
    }
}
