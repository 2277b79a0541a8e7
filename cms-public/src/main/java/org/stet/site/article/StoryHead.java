package org.stet.site.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.core.article.Source;
import org.stet.core.body.PictureSource;
import org.stet.core.media.Crop;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.site.live.LiveData;
import org.stet.site.shell.Facts;
import org.stet.site.shell.Head;
import org.stet.site.shell.JsonLd;

/** What a story's page says about itself to search engines and other sites; the same values that readers see. */
final class StoryHead {

    /** Networks show a large picture from this width on. */
    private static final int LARGE = 1200;

    private StoryHead() {}

    static Head of(StoryPage page) {
        var card = page.card();
        var frame = page.frame();
        var teasers = page.story().content().teasers();
        var updated = page.updated();
        var section = card.section();
        return ofDraft(page)
                .at(card.href())
                .with(new Head.Card(
                        orElse(teasers.socialTitle(), card.headline()),
                        orElse(teasers.socialDescription(), card.standfirst()),
                        picture(page),
                        card.published().iso(),
                        updated == null ? null : updated.iso(),
                        section == null ? null : section.name(),
                        page.authors().stream()
                                .map(face -> frame.absolute(face.href()))
                                .toList(),
                        new JsonLd(data(page))))
                .stating(List.of(Facts.crumbs(frame, card.section(), card.headline(), card.href())));
    }

    /** No address, no card, no data: nothing that leads anybody to words that are not public. */
    static Head ofDraft(StoryPage page) {
        var card = page.card();
        var teasers = page.story().content().teasers();
        var title = orElse(teasers.searchTitle(), card.headline());
        var description = orElse(teasers.searchDescription(), card.standfirst());
        return Head.of(title, description).in(page.frame().topOf(card.section()));
    }

    /** The story's own, where it is large enough; else one with the headline on it. */
    private static Head.@Nullable Shot picture(StoryPage page) {
        var frame = page.frame();
        var social = page.social();
        if (social != null && social.width() >= LARGE) {
            return new Head.Shot(
                    frame.absolute(social.url()),
                    social.width(),
                    social.height(),
                    page.card().teaser().heroAlt());
        }
        return SocialCard.isPossible()
                ? new Head.Shot(
                        frame.absolute(SocialCard.address(page.story())),
                        SocialCard.WIDTH,
                        SocialCard.HEIGHT,
                        page.card().headline())
                : null;
    }

    private static Map<String, Object> data(StoryPage page) {
        var frame = page.frame();
        var card = page.card();
        var data = Facts.of("NewsArticle");
        data.put("headline", card.headline());
        data.put("description", card.standfirst());
        data.put("mainEntityOfPage", frame.absolute(card.href()));
        data.put("inLanguage", frame.settings().language());
        data.put("datePublished", card.published().iso());
        var updated = page.updated();
        data.put("dateModified", (updated == null ? card.published() : updated).iso());
        putIfAny(data, "image", images(page));
        var section = card.section();
        if (section != null) {
            data.put("articleSection", section.name());
        }
        putIfAny(
                data,
                "keywords",
                page.story().tags().stream().map(PublishedTag::name).toList());
        data.put(
                "author",
                page.authors().stream()
                        .map(face -> Map.of("@type", "Person", "name", face.name(), "url", frame.absolute(face.href())))
                        .toList());
        putIfAny(
                data,
                "citation",
                page.sources().stream().map(StoryHead::citation).toList());
        putIfAny(data, "correction", corrections(page));
        data.put("publisher", Facts.publisher(frame));
        if (page.coverage() != null) {
            LiveData.addTo(data, page.coverage());
        }
        return data;
    }

    private static void putIfAny(Map<String, Object> data, String name, List<?> values) {
        if (!values.isEmpty()) {
            data.put(name, values);
        }
    }

    private static Map<String, Object> citation(Source source) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "CreativeWork");
        data.put("name", source.name());
        if (!source.address().isEmpty()) {
            data.put("url", source.address());
        }
        return data;
    }

    private static List<Map<String, String>> corrections(StoryPage page) {
        return page.corrections().stream()
                .map(note -> Map.of(
                        "@type",
                        "CorrectionComment",
                        "text",
                        note.note(),
                        "datePublished",
                        page.frame().moment(note.at()).iso()))
                .toList();
    }

    /** The three shapes search engines ask for, or the whole picture where it gives none of them. */
    private static List<String> images(StoryPage page) {
        var picture = page.card().shown();
        return picture == null
                ? List.of()
                : Stream.of(Crop.WIDE, Crop.CLASSIC, Crop.SQUARE)
                        .map(picture::in)
                        .map(PictureSource::url)
                        .distinct()
                        .map(url -> page.frame().absolute(Objects.requireNonNull(url)))
                        .toList();
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
