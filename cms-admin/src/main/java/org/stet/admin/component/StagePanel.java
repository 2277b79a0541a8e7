package org.stet.admin.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** A page of the site beside what makes it: a bar with two widths and the way to a tab of its own, and the stage. */
public abstract class StagePanel extends Aside {

    private final Button phone = new Button(Words.of("preview.PHONE"), new Icon("phone"), click -> choose(false));
    private final Button desktop = new Button(Words.of("preview.DESKTOP"), new Icon("desktop"), click -> choose(true));
    private final Anchor tab = new Anchor();
    protected final Header bar = new Header();
    protected final SiteStage stage = new SiteStage();

    /** {@code label} names the panel, {@code heading} stands in its bar. */
    protected StagePanel(String label, String heading) {
        addClassName("preview");
        getElement().setAttribute("aria-label", label);
        var widths = new Div(phone, desktop);
        widths.addClassName("widths");
        widths.getElement().setAttribute("role", "group");
        widths.getElement().setAttribute("aria-label", Words.of("preview.width"));
        tab.setTarget(AnchorTarget.BLANK);
        tab.getElement().setAttribute("rel", "noopener noreferrer");
        tab.add(new Icon("external"), new Span(Words.of("preview.tab")));
        tab.addClassName("tab");
        bar.add(new H2(heading), widths, tab);
        add(bar, stage);
    }

    /** Somebody chose a width. */
    protected abstract void choose(boolean wide);

    protected final void setWide(boolean wide) {
        stage.setWide(wide);
        press(phone, !wide);
        press(desktop, wide);
    }

    protected final void show(String address) {
        tab.setHref(address);
        stage.show(address);
    }

    protected static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}
