package org.stet.admin.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Keys;
import org.stet.admin.component.StagePanel;
import org.stet.admin.component.Words;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.preview.PreviewLink;
import org.stet.core.publication.Story;
import org.stet.core.shared.NotFound;

/** The site's own page of what stands here, beside the text, as wide as a phone's screen or a desk's. */
public class PreviewPanel extends StagePanel {

    private final PreviewRoom room;
    private final PreviewEditing previews;
    private final Div host;

    private final Button toggle = new Button(Words.of("preview.open"), new Icon("review"));

    private @Nullable Story story;
    private @Nullable PreviewWidth width;
    private @Nullable PreviewLink link;
    private String place = "";
    private QueryParameters others = QueryParameters.empty();

    PreviewPanel(PreviewRoom room, PreviewEditing previews, Div host) {
        super(Words.of("preview.label"), Words.of("preview.heading"));
        this.room = room;
        this.previews = previews;
        this.host = host;
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.addClickListener(click -> go(width == null ? PreviewWidth.PHONE : null));
        toggle.addClassName("preview-toggle");
        Keys.on(toggle, "v");
        addClose();
        setVisible(false);
        host.add(this);
    }

    private void addClose() {
        var close = new Button(new Icon("close"), click -> {
            go(null);
            toggle.focus();
        });
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(Words.of("preview.close"));
        bar.add(close);
    }

    @Override
    protected void choose(boolean wide) {
        go(wide ? PreviewWidth.DESKTOP : PreviewWidth.PHONE);
    }

    /** Shows what an address says of the preview of this story. */
    public void enter(Story opened, String address, QueryParameters parameters) {
        story = opened;
        place = address;
        others = parameters;
        end();
        turn(room.isOpenFor(opened) ? PreviewWidth.read(parameters).orElse(null) : null);
    }

    /** The button that opens and closes it, before these verbs; where it is not for this person, only those. */
    public Component[] before(Story now, Component... verbs) {
        story = now;
        return room.isOpenFor(now)
                ? Stream.concat(Stream.of(toggle), Stream.of(verbs)).toArray(Component[]::new)
                : verbs;
    }

    /** Shows the words as they are stored now, where it is open. */
    public void follow() {
        if (width != null) {
            draw();
        }
    }

    private void go(@Nullable PreviewWidth wanted) {
        rename(wanted);
        turn(wanted);
    }

    /** Says something more in the address, whatever the preview says there. */
    public void say(String name, String value) {
        others = others.merging(name, value);
        rename(width);
    }

    private void rename(@Nullable PreviewWidth wanted) {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, PreviewWidth.location(place, others, wanted)));
    }

    private void turn(@Nullable PreviewWidth wanted) {
        var wasOpen = width != null && link != null;
        width = wanted;
        setVisible(wanted != null);
        host.setClassName("previewing", wanted != null);
        host.setClassName("wide", wanted == PreviewWidth.DESKTOP);
        setWide(wanted == PreviewWidth.DESKTOP);
        press(toggle, wanted != null);
        if (wanted == null) {
            end();
        } else if (!wasOpen) {
            draw();
        }
    }

    private void end() {
        stage.removeAll();
        var current = link;
        link = null;
        if (current != null) {
            try {
                previews.revoke(current.id());
            } catch (NotFound ended) {
                // Nobody looked for an hour; it is as it should be.
            }
        }
    }

    private void draw() {
        show(room.address(renewed().path()));
    }

    /** The preview with the present words; another one where it ended meanwhile, as after a night. */
    private PreviewLink renewed() {
        if (story == null) {
            throw new IllegalStateException("Enter a story first");
        }
        var article = story.copy().id();
        var current = link;
        if (current != null) {
            try {
                previews.refresh(current.id(), article);
                return current;
            } catch (NotFound ended) {
                link = null;
            }
        }
        var opened = previews.beside(article);
        link = opened;
        return opened;
    }
}
