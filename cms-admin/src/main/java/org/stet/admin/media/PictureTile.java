package org.stet.admin.media;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEntry;

/** What a card in a list of pictures says: the picture, what it is called, and what is missing or how often it is used. */
final class PictureTile {

    private PictureTile() {}

    /** What people call it: its caption, what it shows, or else the name of its file. */
    static String name(PictureEntry picture) {
        return List.of(picture.caption(), picture.alt(), picture.originalName()).stream()
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(picture.originalName());
    }

    static Image image(PictureEntry picture) {
        var image = new Image(PictureAddress.small(picture.id()), "");
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("width", String.valueOf(picture.width()));
        image.getElement().setAttribute("height", String.valueOf(picture.height()));
        return image;
    }

    static Span title(PictureEntry picture) {
        var title = new Span(name(picture));
        title.addClassNames("clip", "s", "t");
        return title;
    }

    static Span facts(PictureEntry picture, int uses) {
        var isSilent = picture.alt().isBlank() && !picture.decorative();
        var facts = new Span(
                isSilent
                        ? Words.of("media.no-alt")
                        : uses == 0 ? Words.of("media.unused") : Words.of("media.used", uses));
        facts.addClassNames("xs", isSilent ? "due" : "dim");
        return facts;
    }
}
