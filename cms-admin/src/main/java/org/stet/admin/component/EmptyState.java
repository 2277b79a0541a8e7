package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing is here: one sentence, the reason, and at most one way on. */
public class EmptyState extends Div {

    public EmptyState(String sentence, String reason, Component... wayOn) {
        addClassName("empty");
        var first = new Paragraph(sentence);
        first.addClassName("serif");
        var second = new Paragraph(reason);
        second.addClassNames("dim", "s");
        add(first, second);
        add(wayOn);
    }
}
