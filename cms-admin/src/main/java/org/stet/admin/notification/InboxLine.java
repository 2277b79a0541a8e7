package org.stet.admin.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.notification.Notification;

/** One notification: who did what to which story and when. All of it is one link to the exact spot. */
class InboxLine extends ListItem {

    InboxLine(Notification told, NewsroomTime time) {
        addClassNames("item", "told");
        setClassName("unread", !told.isRead());
        var link = Places.link(OpenedNotification.place(told.id()), "");
        link.addClassName("told-link");
        link.add(face(told), words(told, time));
        add(link);
    }

    private static Component face(Notification told) {
        var actor = told.actor();
        if (actor == null) {
            return new Icon("clock");
        }
        var face = new Span(initials(told.actorName()));
        face.addClassNames("av", "u" + (1 + actor.value() % 6));
        face.getElement().setAttribute("aria-hidden", "true");
        return face;
    }

    private static Component words(Notification told, NewsroomTime time) {
        var said = new Span(sentence(told, time));
        said.addClassName("s");
        var headline = new Span(headline(told));
        headline.addClassName("h");
        var words = new Div(said, headline);
        words.addClassName("grow");
        if (!told.detail().isEmpty()) {
            var detail = new Span(told.detail());
            detail.addClassNames("told-detail", "s");
            words.add(detail);
        }
        var when = new Span(Words.of("inbox.ago", time.distance(told.at()), time.brief(told.at())));
        when.addClassNames("xs", "dim");
        when.setTitle(time.full(told.at()));
        words.add(when);
        if (!told.isRead()) {
            var unread = new Span(Words.of("inbox.unread-mark"));
            unread.addClassName("sr");
            words.addComponentAsFirst(unread);
        }
        return words;
    }

    static String sentence(Notification told, NewsroomTime time) {
        var moment = told.moment();
        return Words.of("inbox.said." + told.kind(), told.actorName(), moment == null ? "" : time.full(moment));
    }

    static String headline(Notification told) {
        return told.headline().isEmpty() ? Words.of("desk.untitled") : told.headline();
    }

    private static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, Math.min(1, part.length()))))
                .collect(Collectors.joining());
    }
}
