package org.stet.admin.media;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.admin.component.Words;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureQuery;

/** What a card in a list of pictures says: the picture, what it is called, and what is missing or how often it is used. */
final class PictureTile {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

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

    /** That its usage ends soon or has ended; nothing where neither is the case. */
    static Optional<Span> usage(PictureEntry picture, LocalDate today) {
        var until = picture.rights().usageUntil();
        if (until == null || until.isAfter(today.plusDays(PictureQuery.SOON_DAYS))) {
            return Optional.empty();
        }
        var isOver = picture.rights().ended(today);
        var usage = new Span(Words.of(isOver ? "media.usage.ended" : "media.usage.ends", DAY.format(until)));
        usage.addClassNames("xs", "due");
        usage.setClassName("over", isOver);
        return Optional.of(usage);
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
