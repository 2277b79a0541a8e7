package org.stet.admin.article;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureAddress;
import org.stet.admin.media.PictureField;
import org.stet.core.article.Content;
import org.stet.core.article.Hero;
import org.stet.core.article.Hint;
import org.stet.core.article.Teasers;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.Slug;

/** How a story introduces itself elsewhere, with what people will meet there. Empty fields fall back to the page's words. */
class SearchFields extends Div {

    private final SiteSettings site;
    private final TextField title = new TextField(Words.of("teasers.search-title"));
    private final TextArea description = new TextArea(Words.of("teasers.search-description"));
    private final TextField social = new TextField(Words.of("teasers.social-title"));
    private final TextArea shared = new TextArea(Words.of("teasers.social-description"));
    private final PictureField picture;
    private final Div hit = new Div();
    private final Div card = new Div();
    private boolean showing;
    private String headline = "";
    private String standfirst = "";
    private String address = "";
    private @Nullable Hero hero;

    SearchFields(SiteSettings site, PictureField picture, Runnable changed) {
        this.site = site;
        this.picture = picture;
        addClassName("pane");
        title.setMaxLength(200);
        description.setMaxLength(400);
        social.setMaxLength(200);
        shared.setMaxLength(400);
        picture.setLabel(Words.of("teasers.social-picture"));
        picture.setHelperText(Words.of("teasers.social-picture.hint"));
        picture.addValueChangeListener(change -> {
            draw();
            if (!showing) {
                changed.run();
            }
        });
        for (TextFieldBase<?, String> field : List.of(title, description, social, shared)) {
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> typed(change, changed));
        }
        hit.addClassName("search-result");
        card.addClassName("social-card");
        add(
                section("teasers.search", title, description, hit),
                section("teasers.social", social, shared, picture, card));
    }

    private static Section section(String key, Component... parts) {
        var section = new Section(new H3(Words.of(key)));
        section.add(parts);
        return section;
    }

    private void typed(ComponentValueChangeEvent<?, String> change, Runnable changed) {
        draw();
        if (!showing && change.isFromClient()) {
            changed.run();
        }
    }

    /** Takes over the fields of a story; what is typed elsewhere on the page comes by {@link #follow}. */
    void show(Content content, @Nullable Slug slug, boolean readOnly) {
        showing = true;
        title.setValue(content.teasers().searchTitle());
        description.setValue(content.teasers().searchDescription());
        social.setValue(content.teasers().socialTitle());
        shared.setValue(content.teasers().socialDescription());
        picture.setValue(content.teasers().socialPicture());
        shared.setReadOnly(readOnly);
        picture.setReadOnly(readOnly);
        title.setReadOnly(readOnly);
        description.setReadOnly(readOnly);
        social.setReadOnly(readOnly);
        address = slug == null ? "" : slug.value();
        follow(content.headline(), content.standfirst(), content.hero());
        showing = false;
    }

    void follow(String pageHeadline, String pageStandfirst, @Nullable Hero pageHero) {
        headline = pageHeadline;
        standfirst = pageStandfirst;
        hero = pageHero;
        draw();
    }

    Teasers value() {
        return new Teasers(
                title.getValue(), description.getValue(), social.getValue(), shared.getValue(), picture.getValue());
    }

    void focus(Hint hint) {
        (hint == Hint.LONG_SOCIAL_TITLE ? social : title).focus();
    }

    private void draw() {
        var searched = orElse(title.getValue(), headline);
        var described = orElse(description.getValue(), standfirst);
        var titled = orElse(social.getValue(), headline);
        count(title, searched, Hint.SEARCH_TITLE);
        count(description, described, Hint.SEARCH_DESCRIPTION);
        count(social, titled, Hint.SOCIAL_TITLE);
        title.setPlaceholder(headline);
        description.setPlaceholder(standfirst);
        social.setPlaceholder(headline);
        shared.setPlaceholder(standfirst);
        var host = URI.create(site.baseUrl()).getAuthority();
        hit.removeAll();
        hit.add(
                line("where", host + " › articles › " + address),
                line("title", cut(searched + " | " + site.name(), Hint.SEARCH_TITLE)),
                line("words", cut(described, Hint.SEARCH_DESCRIPTION)));
        card.removeAll();
        var own = picture.getValue();
        if (own != null) {
            card.add(new Image(PictureAddress.of(own), ""));
        } else if (hero != null) {
            card.add(new Image(PictureAddress.of(hero.picture()), hero.alt()));
        }
        card.add(
                line("where", host),
                line("title", cut(titled, Hint.SOCIAL_TITLE)),
                line("words", orElse(shared.getValue(), standfirst)));
    }

    private static void count(TextFieldBase<?, String> field, String shown, int limit) {
        field.setHelperText(
                Words.of(shown.length() > limit ? "teasers.too-long" : "teasers.count", shown.length(), limit));
    }

    private static Div line(String look, String words) {
        var line = new Div(new Span(words));
        line.addClassName(look);
        return line;
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1).stripTrailing() + "…";
    }

    private static String orElse(String own, String other) {
        return own.isBlank() ? other : own;
    }
}
