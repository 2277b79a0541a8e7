package org.stet.admin.presence;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import org.stet.core.presence.Asked;

/** A ring that closes while the seconds of an ask run out; the browser counts them. */
@Tag("stet-ring")
class Ring extends HtmlComponent {

    Ring(Runnable over) {
        getElement().setAttribute("role", "timer");
        getElement().addEventListener("stet-ring-over", event -> over.run());
    }

    void runFor(Duration left) {
        getElement().setAttribute("whole", Long.toString(Asked.PATIENCE.toSeconds()));
        getElement().setAttribute("left", Long.toString(left.toSeconds()));
    }
}
