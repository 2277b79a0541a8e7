package org.stet.admin.publication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.Words;
import org.stet.core.publication.ReaderView.Shown;

/** The versions of one story on a line: what readers see now, and each that will replace it. */
class PlanLine extends OrderedList {

    PlanLine(List<Shown> line, NewsroomTime time) {
        addClassName("plan-line");
        getElement().setAttribute("aria-label", Words.of("plan.line"));
        line.forEach(shown -> add(version(shown, time)));
    }

    static ListItem version(Shown shown, NewsroomTime time) {
        var isLive = shown.window().contains(time.now());
        var what = new Span(Words.of(isLive ? "plan.live" : "plan.planned", shown.revision()));
        what.addClassName("b");
        var when = new Span(Words.of(
                isLive ? "plan.since" : "plan.from", time.full(shown.window().from())));
        when.addClassNames("dim", "s");
        var item = new ListItem(new Div(what, when));
        item.addClassName(isLive ? "live" : "soon");
        return item;
    }
}
