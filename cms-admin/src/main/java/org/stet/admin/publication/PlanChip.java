package org.stet.admin.publication;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.publication.PlanEntry;

/** One entry of the calendar: its time, always, and the story it is about. */
class PlanChip extends ListItem {

    private final Anchor link;

    PlanChip(PlanEntry entry, NewsroomTime time) {
        var headline = entry.headline().isEmpty() ? Words.of("desk.untitled") : entry.headline();
        link = Places.link(Places.story(entry.article()), "");
        link.addClassNames("ev", look(entry, time.now()));
        var at = new Span(time.time(entry.at()));
        at.addClassName("b");
        var words = new Span(headline);
        words.addClassName("clip");
        link.add(at, words);
        var kind = new Span(Words.of("calendar.kind." + kind(entry, time.now())));
        kind.addClassName("sr");
        link.add(kind);
        if (entry.kind() == PlanEntry.Kind.EMBARGO) {
            link.add(new Icon("lock"));
        }
        link.getElement().setAttribute("title", time.spoken(entry.at()) + " · " + kind.getText() + " · " + headline);
        add(link);
    }

    private static String kind(PlanEntry entry, Instant now) {
        var isPast = !entry.at().isAfter(now);
        return switch (entry.kind()) {
            case FIRST -> isPast ? "opened" : "opens";
            case UPDATE, CORRECTION, TYPO -> isPast ? "updated" : "updates";
            case EXPIRED -> isPast ? "ended" : "ends";
            case TAKEN_DOWN -> "down";
            case EMBARGO -> "embargo";
        };
    }

    private static String look(PlanEntry entry, Instant now) {
        if (entry.isOpening()) {
            return entry.at().isAfter(now) ? "soon" : "live";
        }
        return entry.kind() == PlanEntry.Kind.EMBARGO ? "lock" : "end";
    }

    Anchor handle() {
        return link;
    }
}
