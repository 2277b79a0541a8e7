package org.stet.admin.publication;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.stet.admin.component.Words;

/** Asks the site as any reader would, and says of each place whether it keeps the embargo. */
class EmbargoTest extends UnorderedList {

    private final SiteCheck site;
    private final List<HiddenOutlet> outlets;

    EmbargoTest(SiteCheck site, List<HiddenOutlet> outlets) {
        this.site = site;
        this.outlets = outlets;
        addClassName("sightings");
        getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        removeAll();
        for (var outlet : outlets) {
            var line = new OutletLine(outlet.key(), outlet.address());
            add(line);
            site.ask(outlet.address(), reply -> {
                if (ui.isAttached()) {
                    ui.access(() -> show(outlet, line, reply));
                }
            });
        }
    }

    private static void show(HiddenOutlet outlet, OutletLine line, Optional<SiteCheck.Reply> reply) {
        if (reply.isEmpty()) {
            line.show("alert", "should", Words.of("seen.unreachable"));
        } else if (outlet.isKeptIn(reply.get())) {
            line.show("ok", "ok", Words.of("embargo.kept"));
        } else {
            line.show("alert", "should", Words.of("embargo.broken"));
        }
    }
}
