package org.stet.admin.publication;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.admin.component.Words;
import org.stet.admin.publication.SiteCheck.Sighting;
import org.stet.admin.publication.SiteCheck.Verdict;

/** Where the site has been seen to show the story, as it comes: each outlet with the seconds it took, or why it was not seen. */
class SiteSightings extends UnorderedList {

    private final SiteCheck site;
    private final List<Outlet> outlets;
    private final Map<Outlet, OutletLine> lines = new HashMap<>();
    private boolean looking;

    SiteSightings(SiteCheck site, List<Outlet> outlets) {
        this.site = site;
        this.outlets = outlets;
        addClassName("sightings");
        getElement().setAttribute("aria-live", "polite");
        for (var outlet : outlets) {
            var line = new OutletLine(outlet.key(), outlet.address());
            lines.put(outlet, line);
            add(line);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (looking) {
            return;
        }
        looking = true;
        var ui = event.getUI();
        outlets.forEach(outlet -> site.look(outlet, sighting -> {
            if (ui.isAttached()) {
                ui.access(() -> show(sighting));
            }
        }));
    }

    private void show(Sighting sighting) {
        var outlet = sighting.outlet();
        var line = lines.get(outlet);
        if (line == null) {
            return;
        }
        var seconds = String.format(Locale.UK, "%.1f", sighting.after().toMillis() / 1000.0);
        if (sighting.verdict() == Verdict.SEEN) {
            line.show("ok", "ok", Words.of("seen.after", seconds));
        } else if (sighting.verdict() == Verdict.UNREACHABLE) {
            line.show("alert", "should", Words.of("seen.unreachable"));
        } else if (outlet.certain()) {
            line.show("alert", "should", Words.of("seen.not"));
        } else {
            line.show("info", "need-not", Words.of("seen.need-not"));
        }
    }
}
