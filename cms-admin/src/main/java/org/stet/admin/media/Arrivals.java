package org.stet.admin.media;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Places;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEntry;

/** What became of each upload: one line each, until somebody has read it. */
class Arrivals extends Div {

    private final UnorderedList lines = new UnorderedList();
    private final Button everything = new Button(Words.of("media.dismiss.all"), click -> clear());

    Arrivals() {
        addClassName("arrivals");
        getElement().setAttribute("role", "status");
        everything.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        everything.addClassName("s");
        everything.setVisible(false);
        add(lines, everything);
        setVisible(false);
    }

    void refused(String fileName, String sentence) {
        var line = line(fileName, new Span(sentence));
        line.addClassName("err");
    }

    void taken(String fileName, PictureEntry picture) {
        say(fileName, picture, Words.of("media.taken"), Words.of("media.taken.open"));
    }

    void known(String fileName, PictureEntry picture) {
        say(fileName, picture, Words.of("media.known", PictureTile.name(picture)), Words.of("media.known.open"));
    }

    private void say(String fileName, PictureEntry picture, String what, String verb) {
        var words = new Span(what + " ");
        var open = Places.link(MediaNavigation.PATH + "/" + picture.id(), verb);
        open.addClassName("link");
        words.add(open);
        line(fileName, words);
        everything.setVisible(lines.getChildren().count() > 1);
    }

    private void clear() {
        lines.removeAll();
        everything.setVisible(false);
        setVisible(false);
    }

    private ListItem line(String fileName, Span words) {
        var file = new Span(fileName);
        file.addClassNames("b", "clip", "file");
        var close = new Button(new Icon("close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(Words.of("media.dismiss", fileName));
        words.addClassName("grow");
        var line = new ListItem(file, words, close);
        line.addClassNames("note", "row");
        close.addClickListener(click -> {
            lines.remove(line);
            setVisible(lines.getChildren().findAny().isPresent());
        });
        lines.add(line);
        setVisible(true);
        return line;
    }
}
