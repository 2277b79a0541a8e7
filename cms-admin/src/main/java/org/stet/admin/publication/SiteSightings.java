package org.stet.admin.publication;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Words;
import org.stet.admin.publication.SiteCheck.Sighting;
import org.stet.admin.publication.SiteCheck.Verdict;

/** Where the site has been seen to show the story, as it comes: each outlet with the seconds it took, or why it was not seen. */
class SiteSightings extends UnorderedList {

    private final SiteCheck site;
    private final List<Outlet> outlets;
    private final Map<Outlet, ListItem> lines = new HashMap<>();
    private boolean looking;

    SiteSightings(SiteCheck site, List<Outlet> outlets) {
        this.site = site;
        this.outlets = outlets;
        addClassName("sightings");
        getElement().setAttribute("aria-live", "polite");
        for (var outlet : outlets) {
            var line = new ListItem();
            lines.put(outlet, line);
            show(line, outlet, "clock", Words.of("seen.looking"), "looking");
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
            show(line, outlet, "ok", Words.of("seen.after", seconds), "ok");
        } else if (sighting.verdict() == Verdict.UNREACHABLE) {
            show(line, outlet, "alert", Words.of("seen.unreachable"), "should");
        } else if (outlet.certain()) {
            show(line, outlet, "alert", Words.of("seen.not"), "should");
        } else {
            show(line, outlet, "info", Words.of("seen.need-not"), "need-not");
        }
    }

    private static void show(ListItem line, Outlet outlet, String icon, String words, String look) {
        var mark = new Icon(icon);
        mark.addClassName(look);
        var link = new Anchor(outlet.address().toString(), Words.of("seen.outlet." + outlet.key()));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.addClassName("b");
        var said = new Span(words);
        said.addClassNames("s", "dim");
        line.removeAll();
        line.add(mark, link, said);
    }
}
