package org.stet.admin.component;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The time zone of the person at the screen, as their browser tells it. */
public final class BrowserZone {

    private BrowserZone() {}

    /** Empty where the browser has not said, or names one nobody knows. */
    public static Optional<ZoneId> current() {
        try {
            var name = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
            return name == null || name.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
