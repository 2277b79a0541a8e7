package org.stet.admin.publication;

import com.vaadin.flow.component.html.Div;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;

/** Month, week or board: the three ways to look at what is planned. */
class PlanningSwitch extends Div {

    PlanningSwitch(String current, String month, String week) {
        addClassName("seg");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("calendar.view"));
        choice("month", month, current);
        choice("week", week, current);
        choice("board", BoardView.PLACE, current);
    }

    private void choice(String name, String place, String current) {
        var link = Places.link(place, Words.of("calendar.view." + name));
        if (name.equals(current)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
    }
}
