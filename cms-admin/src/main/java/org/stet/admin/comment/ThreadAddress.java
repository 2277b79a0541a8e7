package org.stet.admin.comment;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.Location;
import java.util.function.LongConsumer;

/** The thread that an address names, so that a link can lead to it: {@code stories/7?thread=3}. */
public final class ThreadAddress {

    public static final String PARAMETER = "thread";

    private ThreadAddress() {}

    /** From here on until it leaves the page, the component is told of each thread that somebody follows a link to. */
    public static void follow(AttachEvent attached, LongConsumer reveal) {
        var listening = attached.getUI().addAfterNavigationListener(navigated -> read(navigated.getLocation(), reveal));
        attached.getSource().addDetachListener(detached -> {
            listening.remove();
            detached.unregisterListener();
        });
    }

    private static void read(Location location, LongConsumer reveal) {
        location.getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .ifPresent(reveal::accept);
    }
}
