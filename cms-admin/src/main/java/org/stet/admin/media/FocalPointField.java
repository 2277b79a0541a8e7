package org.stet.admin.media;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.stet.admin.component.Words;
import org.stet.core.media.Crop;
import org.stet.core.media.FocalPoint;
import org.stet.core.media.PictureEntry;

/**
 * The picture with its focal point on it, and the crops that follow from it, drawn as they will be. The point is moved by
 * pointer or by arrow keys; a small module of ours does that in the browser and tells us where it came to rest.
 */
class FocalPointField extends Composite<Div> {

    private static final String MODULE = "context://console/focal-point.js";
    private static final String DETAIL = "event.detail.";

    private final Image image = new Image();
    private final NativeButton dot = new NativeButton();
    private final Span said = new Span();
    private final Div crops = new Div();
    private final Paragraph small = new Paragraph(Words.of("media.crops.none"));
    private FocalPoint before = FocalPoint.CENTRE;
    private FocalPoint value = FocalPoint.CENTRE;

    FocalPointField() {
        dot.addClassName("fp-dot");
        said.addClassName("said");
        said.getElement().setAttribute("aria-live", "polite");
        crops.addClassName("crops");
        small.addClassNames("xs", "dim");
        var focal = new Div(image, dot);
        focal.addClassName("focal");
        var hint = new Paragraph(Words.of("media.focus.hint"));
        hint.addClassNames("xs", "dim");
        getContent().addClassName("focal-field");
        getContent().add(focal, hint, crops, small, said);
        getContent()
                .getElement()
                .addEventListener("focal-moved", event -> {
                    var detail = event.getEventData();
                    moved(
                            detail.get(DETAIL + "x").asInt(),
                            detail.get(DETAIL + "y").asInt());
                })
                .addEventData(DETAIL + "x")
                .addEventData(DETAIL + "y");
    }

    void read(PictureEntry picture) {
        image.setSrc(PictureAddress.of(picture.id()));
        image.setAlt(picture.alt().isEmpty() ? Words.of("media.picture") : picture.alt());
        image.getElement().setAttribute("width", String.valueOf(picture.width()));
        image.getElement().setAttribute("height", String.valueOf(picture.height()));
        before = picture.framing().focus();
        said.setText("");
        draw(picture);
        place(before);
    }

    private void draw(PictureEntry picture) {
        crops.removeAll();
        for (var crop : Crop.values()) {
            if (crop.isMadeOf(picture)) {
                crops.add(figure(picture, crop));
            }
        }
        small.setVisible(crops.getChildren().findAny().isEmpty());
    }

    /** Its share of the picture's width and height is all the style sheet needs to show the right part. */
    private static Div figure(PictureEntry picture, Crop crop) {
        var shape = (double) crop.across() / crop.down();
        var own = (double) picture.width() / picture.height();
        var part = new Div();
        part.addClassName("crop");
        part.getStyle()
                .set("background-image", "url(" + PictureAddress.small(picture.id()) + ")")
                .set("aspect-ratio", crop.across() + "/" + crop.down())
                .set("--cw", number(Math.min(1, shape / own)))
                .set("--ch", number(Math.min(1, own / shape)));
        part.getElement().setAttribute("role", "img");
        part.getElement().setAttribute("aria-label", Words.of("media.crop", crop.words()));
        var caption = new Span(crop.words());
        caption.addClassNames("xs", "dim");
        caption.getElement().setAttribute("aria-hidden", "true");
        var figure = new Div(part, caption);
        figure.getStyle().set("flex", number(shape) + " 1 0");
        return figure;
    }

    /** Where the browser put it, in percent. Said aloud, because nobody who does not see it knows otherwise. */
    void moved(int x, int y) {
        place(FocalPoint.percent(x, y));
        said.setText(Words.of("media.focus.said", value.percentX(), value.percentY()));
    }

    private void place(FocalPoint focus) {
        value = focus;
        getContent().getStyle().set("--fx", number(focus.x())).set("--fy", number(focus.y()));
        dot.getElement().setAttribute("aria-label", Words.of("media.focus.label", focus.percentX(), focus.percentY()));
        dot.getElement().setAttribute("data-x", String.valueOf(focus.percentX()));
        dot.getElement().setAttribute("data-y", String.valueOf(focus.percentY()));
    }

    FocalPoint value() {
        return value;
    }

    boolean isChanged() {
        return !value.equals(before);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(MODULE);
    }
}
