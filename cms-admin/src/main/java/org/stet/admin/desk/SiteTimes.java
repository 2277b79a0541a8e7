package org.stet.admin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.publication.SiteEvent;
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

    static List<Component> lately(List<SiteEvent> events, NewsroomTime time) {
        return events.stream().map(event -> line(event, time)).toList();
    }

    private static Component line(SiteEvent event, NewsroomTime time) {
        var what = new Span(Words.of("desk.event." + event.kind()));
        what.addClassName(event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var facts = new ArrayList<Component>(List.of(new Span(time.dayHeading(event.at())), what));
        if (!event.by().isEmpty()) {
            facts.add(new Span(event.by()));
        }
        if (!event.reason().isEmpty()) {
            facts.add(new Span(event.reason()));
        }
        return line(event.article(), event.headline(), event.at(), facts, time);
    }

    private static Instant from(@Nullable Shown shown) {
        return shown == null ? Instant.MAX : shown.window().from();
    }

    private static Component line(StoryRow row, @Nullable Shown shown, String note, NewsroomTime time) {
        var from = from(shown);
        var facts = List.<Component>of(new Span(time.dayHeading(from)), new Span(note));
        return line(row.id(), row.headline(), from, facts, time);
    }

    private static Component line(
            ArticleId id, String headline, Instant when, List<Component> notes, NewsroomTime time) {
        var at = new Span(time.time(when));
        at.addClassName("t");
        var link = Places.link(Places.story(id), headline);
        link.addClassName("h");
        var facts = new Div();
        facts.add(notes);
        facts.addClassName("m");
        var item = new ListItem(at, link, facts);
        item.addClassName("tl");
        return item;
    }
}
