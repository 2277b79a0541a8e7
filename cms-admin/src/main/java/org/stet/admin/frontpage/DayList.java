package org.stet.admin.frontpage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.frontpage.PlacementEntry;

/** What stood, stands and will stand in a place on one day, as it is saved. */
class DayList extends Div {

    private final OrderedList lines = new OrderedList();

    DayList() {
        addClassName("today");
        lines.addClassName("s");
        add(new H3(Words.of("front.today")), lines);
    }

    void show(List<PlacementEntry> entries, NewsroomTime time) {
        lines.removeAll();
        entries.forEach(entry -> lines.add(line(entry, time)));
        if (entries.isEmpty()) {
            var nobody = new ListItem(Words.of("front.today.none"));
            nobody.addClassName("dim");
            lines.add(nobody);
        }
    }

    private static ListItem line(PlacementEntry entry, NewsroomTime time) {
        var window = entry.window();
        var from = new Span(time.brief(window.from()));
        from.addClassNames("b", "nw");
        var headline = new Span(entry.headline());
        headline.addClassNames("grow", "clip");
        var key = window.isOverAt(time.now()) ? "front.ended-at" : "front.until-at";
        var end = new Span(window.hasEnd() ? Words.of(key, time.brief(window.until())) : Words.of("front.no-end"));
        end.addClassNames("xs", "dim", "nw");
        var line = new ListItem(from, headline, end);
        line.addClassNames("row", "wrap");
        return line;
    }
}
