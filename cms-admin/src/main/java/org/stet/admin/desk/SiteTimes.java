package org.stet.admin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.publication.StoryRow;

/** What the site shows next and what it began to show, by the clock. */
final class SiteTimes {

    private SiteTimes() {}

    static List<Component> scheduled(List<StoryRow> rows, NewsroomTime time) {
        return rows.stream()
                .filter(row -> row.readers().next() != null)
                .map(row -> line(
                        row,
                        row.readers().next(),
                        Words.of("desk.in", time.distance(from(row.readers().next()))),
                        time))
                .toList();
    }

    static List<Component> published(List<StoryRow> rows, NewsroomTime time) {
        return rows.stream()
                .filter(row -> row.readers().live() != null)
                .map(row -> line(row, row.readers().live(), row.editedBy(), time))
                .toList();
    }

    private static Instant from(@Nullable Shown shown) {
        return shown == null ? Instant.MAX : shown.window().from();
    }

    private static Component line(StoryRow row, @Nullable Shown shown, String note, NewsroomTime time) {
        var from = from(shown);
        var at = new Span(time.time(from));
        at.addClassName("t");
        var link = Places.link(Places.story(row.id()), row.headline());
        link.addClassName("h");
        var facts = new Div(new Span(time.dayHeading(from)), new Span(note));
        facts.addClassName("m");
        var item = new ListItem(at, link, facts);
        item.addClassName("tl");
        return item;
    }
}
