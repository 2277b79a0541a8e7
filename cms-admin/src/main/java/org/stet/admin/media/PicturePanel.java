package org.stet.admin.media;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.stet.admin.component.Icon;
import org.stet.admin.component.Places;
import org.stet.admin.component.ProblemNote;
import org.stet.admin.component.SaveButton;
import org.stet.admin.component.Words;
import org.stet.core.article.ArticleId;
import org.stet.core.media.FocalPoint;
import org.stet.core.media.PictureEntry;
import org.stet.core.media.PictureUse;
import org.stet.core.media.VariantFormat;
import org.stet.core.media.VariantWork.State;
import org.stet.core.shared.NewsroomException;

/** One picture: how it looks, what is said about it, what shows it, and whether all its sizes are there. No services. */
class PicturePanel extends Aside {

    private final H2 heading = new H2();
    private final FocalPointField focus = new FocalPointField();
    private final PictureWordsFields words = new PictureWordsFields();
    private final ProblemNote problem = new ProblemNote();
    private final UnorderedList uses = new UnorderedList();
    private final Paragraph unused = new Paragraph(Words.of("media.uses.none"));
    private final Span sizes = new Span();
    private final Button delete = new Button(Words.of("media.delete"));

    PicturePanel(Runnable close, Runnable saved, Runnable deleted, boolean mayDelete) {
        addClassName("mdp");
        heading.setId("picture-heading");
        heading.addClassNames("grow", "clip");
        getElement().setAttribute("aria-labelledby", "picture-heading");
        unused.addClassNames("dim", "s");
        uses.addClassNames("s", "uses");
        add(top(close), focus, words, problem, usesSection(), foot(saved, deleted, mayDelete));
    }

    private Component top(Runnable close) {
        var button = new Button(new Icon("close"), click -> close.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Words.of("media.close"));
        button.setTooltipText(Words.of("media.close"));
        button.addClickShortcut(Key.ESCAPE).listenOn(this);
        var top = new Div(heading, button);
        top.addClassName("row");
        return top;
    }

    private Component usesSection() {
        var section = new Section(new H3(Words.of("media.uses")), unused, uses);
        section.addClassName("uses-section");
        return section;
    }

    private Component foot(Runnable saved, Runnable deleted, boolean mayDelete) {
        sizes.addClassNames("xs", "dim", "grow");
        sizes.getElement().setAttribute("role", "status");
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        delete.addClickListener(click -> deleted.run());
        delete.setVisible(mayDelete);
        var foot = new Div(sizes, delete, new SaveButton(Words.of("media.save"), saved));
        foot.addClassNames("row", "mfoot");
        return foot;
    }

    FocalPoint focus() {
        return focus.value();
    }

    boolean isChanged() {
        return words.isChanged() || focus.isChanged();
    }

    PictureWordsFields words() {
        return words;
    }

    void read(PictureEntry picture, LocalDate today) {
        heading.setText(PictureTile.name(picture));
        focus.read(picture);
        words.read(picture, today);
        problem.clear();
    }

    void showUses(List<PictureUse> found) {
        uses.removeAll();
        found.forEach(use -> uses.add(use(use)));
        unused.setVisible(found.isEmpty());
    }

    private static ListItem use(PictureUse use) {
        var name = use.name().isEmpty() ? Words.of("desk.untitled") : use.name();
        var fact = new Span(new Span(Words.of("media.use." + use.kind())));
        fact.addClassNames("fact", look(use), "xs");
        var item = new ListItem(
                switch (use.kind()) {
                    case LIVE, PLANNED, DRAFT, EARLIER -> link(Places.story(new ArticleId(use.subject())), name);
                    case AUTHOR -> link("authors/" + use.subject(), name);
                    case DOSSIER -> link("dossiers/" + use.subject(), name);
                    case LOGO -> new Span(name);
                },
                fact);
        item.addClassName("row");
        return item;
    }

    private static Anchor link(String place, String name) {
        var link = Places.link(place, name);
        link.addClassNames("serif", "clip", "grow");
        return link;
    }

    private static String look(PictureUse use) {
        return switch (use.kind()) {
            case LIVE, AUTHOR, DOSSIER, LOGO -> "live";
            case PLANNED -> "soon";
            case DRAFT, EARLIER -> "none";
        };
    }

    void showSizes(PictureEntry picture, State state) {
        var pixels = Words.of("media.pixels", picture.width(), picture.height());
        sizes.setText(
                switch (state) {
                    case PENDING -> Words.of("media.sizes.pending", pixels);
                    case FAILED -> Words.of("media.sizes.failed", pixels);
                    case READY ->
                        Words.of(
                                picture.ready().of(VariantFormat.WEBP).isEmpty()
                                        ? "media.sizes.jpeg"
                                        : "media.sizes.ready",
                                pixels,
                                picture.ready().of(VariantFormat.JPEG).size());
                });
    }

    /** What is about the whole picture and not one field. What was typed stays. */
    void say(NewsroomException refused) {
        problem.say(refused);
    }
}
