package org.stet.admin.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureAddress;
import org.stet.core.shared.PictureRef;
import org.stet.core.theme.Contrast;

/** The head of the site as readers will see it, on light and on dark paper. The site sets the lightness of the accent, so does this. */
class SitePreview extends Section {

    private final Paper light = new Paper("light");
    private final Paper dark = new Paper("dark");

    SitePreview() {
        addClassName("site-preview");
        getElement().setAttribute("aria-label", Words.of("settings.preview"));
        var heading = new H2(Words.of("settings.preview"));
        add(heading, light, dark);
    }

    void show(String name, String tagline, String accent, Optional<PictureRef> logo) {
        light.show(name, tagline, accent, logo);
        dark.show(name, tagline, accent, logo);
    }

    /** One of the two papers. */
    private static final class Paper extends Div {

        private final Div brand = new Div();
        private final Div tagline = new Div();

        Paper(String scheme) {
            addClassNames("paper", scheme);
            brand.addClassName("site-brand");
            tagline.addClassName("site-tagline");
            var top = new Div(brand, tagline);
            top.addClassName("site-top");
            var bar = new Div(
                    new Span(Words.of("settings.preview.front")), new Span(Words.of("settings.preview.section")));
            bar.addClassName("site-bar");
            var headline = new Paragraph(Words.of("settings.preview.headline"));
            headline.addClassName("site-headline");
            var link = new Span(Words.of("settings.preview.link"));
            link.addClassName("site-link");
            var text = new Paragraph(new Span(Words.of("settings.preview.text") + " "), link);
            text.addClassName("site-text");
            add(top, bar, headline, text);
        }

        void show(String name, String words, String accent, Optional<PictureRef> logo) {
            brand.removeAll();
            logo.ifPresentOrElse(
                    picture -> brand.add(new Image(PictureAddress.of(picture), name)),
                    () -> brand.add(new Span(name.isBlank() ? Words.of("settings.preview.unnamed") : name)));
            tagline.setText(words);
            if (Contrast.isColour(accent)) {
                getStyle().set("--accent", accent);
            }
        }
    }
}
