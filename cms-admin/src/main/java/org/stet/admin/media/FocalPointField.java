package org.stet.admin.media;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
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

    private final Span said = new Span();
    private NativeButton dot = new NativeButton();
    private FocalPoint before = FocalPoint.CENTRE;
    private FocalPoint value = FocalPoint.CENTRE;

    FocalPointField() {
        said.addClassName("said");
        said.getElement().setAttribute("aria-live", "polite");
    }

    /** All of it is new each time: while somebody moves the point, only the browser knows where it is. */
    void read(PictureEntry picture) {
        before = picture.framing().focus();
        value = before;
        said.setText("");
        dot = new NativeButton();
        dot.addClassName("fp-dot");
        dot.getElement().setAttribute("data-x", String.valueOf(before.percentX()));
        dot.getElement().setAttribute("data-y", String.valueOf(before.percentY()));
        name();
        var stage = new Div(focal(picture), hint("media.focus.hint"), crops(picture), said);
        stage.addClassName("focal-field");
        stage.getStyle().set("--fx", number(before.x())).set("--fy", number(before.y()));
        stage.getElement()
                .addEventListener("focal-moved", event -> {
                    var detail = event.getEventData();
                    moved(
                            detail.get(DETAIL + "x").asInt(),
                            detail.get(DETAIL + "y").asInt());
                })
                .addEventData(DETAIL + "x")
                .addEventData(DETAIL + "y");
        getContent().removeAll();
        getContent().add(stage);
    }

    private Div focal(PictureEntry picture) {
        var image = new Image(
                PictureAddress.of(picture.id()), picture.alt().isEmpty() ? Words.of("media.picture") : picture.alt());
        image.getElement().setAttribute("width", String.valueOf(picture.width()));
        image.getElement().setAttribute("height", String.valueOf(picture.height()));
        var focal = new Div(image, dot);
        focal.addClassName("focal");
        return focal;
    }

    private static Paragraph hint(String key) {
        var hint = new Paragraph(Words.of(key));
        hint.addClassNames("xs", "dim");
        return hint;
    }

    private static Component crops(PictureEntry picture) {
        var crops = new Div();
        crops.addClassName("crops");
        Arrays.stream(Crop.values())
                .filter(crop -> crop.isMadeOf(picture))
                .forEach(crop -> crops.add(figure(picture, crop)));
        return crops.getChildren().findAny().isEmpty() ? hint("media.crops.none") : crops;
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
        value = FocalPoint.percent(x, y);
        name();
        said.setText(Words.of("media.focus.said", value.percentX(), value.percentY()));
    }

    private void name() {
        dot.getElement().setAttribute("aria-label", Words.of("media.focus.label", value.percentX(), value.percentY()));
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
