package org.stet.admin.theme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.SiteStage;
import org.stet.admin.component.Words;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeEditing;
import org.stet.core.theme.ThemeTrial;

/** The site's own front page in the look that is entered, as wide as a phone's screen or a desk's. */
class TrialFrame extends Aside {

    private final ThemeEditing editing;
    private final UnaryOperator<String> address;
    private final Anchor tab = new Anchor();
    private final SiteStage stage = new SiteStage();
    private final Button phone = new Button(Words.of("preview.PHONE"), new Icon("phone"), click -> turn(false));
    private final Button desktop = new Button(Words.of("preview.DESKTOP"), new Icon("desktop"), click -> turn(true));

    private @Nullable ThemeTrial trial;
    private @Nullable Theme shown;

    /** {@code address} makes a path of the site whole. */
    TrialFrame(ThemeEditing editing, UnaryOperator<String> address) {
        this.editing = editing;
        this.address = address;
        addClassNames("preview", "trial");
        getElement().setAttribute("aria-label", Words.of("theme.preview"));
        var widths = new Div(phone, desktop);
        widths.addClassName("widths");
        widths.getElement().setAttribute("role", "group");
        widths.getElement().setAttribute("aria-label", Words.of("preview.width"));
        tab.setTarget(AnchorTarget.BLANK);
        tab.getElement().setAttribute("rel", "noopener noreferrer");
        tab.add(new Icon("external"), new Span(Words.of("preview.tab")));
        tab.addClassName("tab");
        add(new Header(new H2(Words.of("theme.preview")), widths, tab), stage);
        turn(true);
    }

    private void turn(boolean wide) {
        stage.setWide(wide);
        phone.getElement().setAttribute("aria-pressed", Boolean.toString(!wide));
        desktop.getElement().setAttribute("aria-pressed", Boolean.toString(wide));
    }

    /** Shows a look, unless it is shown already. */
    void show(Theme theme) {
        if (theme.equals(shown)) {
            return;
        }
        shown = theme;
        var path = address.apply(turned(theme).path());
        tab.setHref(path);
        stage.show(path);
    }

    /** The trial with this look; another one where it ended meanwhile, as after a night. */
    private ThemeTrial turned(Theme theme) {
        var current = trial;
        if (current != null && editing.turn(current, theme)) {
            return current;
        }
        var opened = editing.open(theme);
        trial = opened;
        return opened;
    }
}
