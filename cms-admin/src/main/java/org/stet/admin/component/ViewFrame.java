package org.stet.admin.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** The frame of a view: a bar with its title, a note and the verbs, and below it the work. */
public class ViewFrame extends Main implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Span note = new Span();
    private final Div verbs = new Div();
    private final Header bar = new Header();

    public ViewFrame(String heading) {
        addClassName("content");
        setId("main");
        title.setText(heading);
        note.addClassNames("dim", "s", "hide-s");
        verbs.addClassName("verbs");
        bar.addClassName("bar");
        bar.add(title, note, verbs);
        add(bar);
    }

    public void setHeading(String heading) {
        title.setText(heading);
    }

    public void setNote(String words) {
        note.setText(words);
    }

    /** Puts components into the bar, before the title. */
    public void addBeforeTitle(Component... components) {
        bar.addComponentAsFirst(new Div(components));
    }

    /** Puts components into the bar, between the title and the verbs. */
    public void addFacts(Component... components) {
        bar.addComponentAtIndex(bar.indexOf(verbs), new Div(components));
    }

    /** Takes the place of all verbs; the primary one comes last. */
    public void setVerbs(Component... components) {
        verbs.removeAll();
        verbs.add(components);
    }

    @Override
    public final String getPageTitle() {
        return tabTitle() + " | Stet";
    }

    /** What the browser's tab says: the heading, unless a view says more. */
    protected String tabTitle() {
        return title.getText();
    }
}
