package org.stet.admin.publication;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Function;
import org.stet.admin.component.Icon;
import org.stet.admin.component.NewsroomTime;
import org.stet.admin.component.WhenField;
import org.stet.admin.component.Words;
import org.stet.core.shared.NewsroomException;

/** Chooses an instant and shows the site's own front page as readers will see it then. */
class LookAheadDialog extends Dialog {

    private final WhenField when;
    private final NewsroomTime time;
    private final Function<Instant, String> address;
    private final Div stage = new Div();

    /** {@code address} answers with where the site shows an instant, and makes that place. */
    LookAheadDialog(NewsroomTime time, Instant proposed, Function<Instant, String> address) {
        super(Words.of("ahead.title"));
        setModality(ModalityMode.STRICT);
        this.time = time;
        this.address = address;
        this.when = new WhenField(Words.of("ahead.when"), time);
        when.setValue(proposed);
        addClassNames("publish", "look-ahead");
        setWidth("1020px");
        stage.addClassName("stage");
        stage.getElement().setAttribute("aria-live", "polite");
        stage.add(new Paragraph(Words.of("ahead.what")));
        var show = new Button(Words.of("ahead.show"), click -> show());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        var ask = new Div(when, show);
        ask.addClassName("ask-when");
        add(ask, stage);
        getFooter().add(new Button(Words.of("publish.close"), click -> close()));
    }

    private void show() {
        var at = when.valueAhead();
        if (at == null) {
            return;
        }
        try {
            var place = address.apply(at);
            stage.removeAll();
            stage.add(tab(place, at), frame(place, at));
        } catch (NewsroomException refused) {
            when.refuse(refused.sentence());
        }
    }

    private Anchor tab(String place, Instant at) {
        var tab = new Anchor(place, "");
        tab.add(new Icon("external"), new Span(Words.of("ahead.tab", time.spoken(at))));
        tab.setTarget(AnchorTarget.BLANK);
        tab.getElement().setAttribute("rel", "noopener noreferrer");
        tab.addClassName("link");
        return tab;
    }

    private IFrame frame(String place, Instant at) {
        var frame = new IFrame(place);
        frame.setSandbox(SandboxType.ALLOW_SAME_ORIGIN, SandboxType.ALLOW_POPUPS);
        frame.getElement().setAttribute("title", Words.of("ahead.frame", time.spoken(at)));
        frame.getElement().setAttribute("referrerpolicy", "no-referrer");
        return frame;
    }
}
