package org.stet.site.article;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.stet.core.body.PictureSource;
import org.stet.core.media.Crop;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.site.live.LiveData;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Head;
import org.stet.site.shell.JsonLd;

/** What a story's page says about itself to search engines and other sites; the same values that readers see. */
final class StoryHead {

    private StoryHead() {}

    static Head of(StoryPage page) {
        var card = page.card();
        var teasers = page.story().content().teasers();
        var updated = page.updated();
        var picture = card.wide();
        return ofDraft(page)
                .at(card.href())
                .with(new Head.Card(
                        orElse(teasers.socialTitle(), card.headline()),
                        picture == null ? null : page.frame().absolute(picture.url()),
                        card.published().iso(),
                        updated == null ? null : updated.iso(),
                        new JsonLd(data(page))));
    }

    /** No address, no card, no data: nothing that leads anybody to words that are not public. */
    static Head ofDraft(StoryPage page) {
        var card = page.card();
        var teasers = page.story().content().teasers();
        var title = orElse(teasers.searchTitle(), card.headline());
        var description = orElse(teasers.searchDescription(), card.standfirst());
        return Head.of(title, description).in(page.frame().topOf(card.section()));
    }

    private static Map<String, Object> data(StoryPage page) {
        var frame = page.frame();
        var card = page.card();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", card.headline());
        data.put("description", card.standfirst());
        data.put("mainEntityOfPage", frame.absolute(card.href()));
        data.put("datePublished", card.published().iso());
        var updated = page.updated();
        data.put("dateModified", (updated == null ? card.published() : updated).iso());
        var picture = card.shown();
        if (picture != null) {
            data.put("image", images(picture).map(frame::absolute).toList());
        }
        var section = card.section();
        if (section != null) {
            data.put("articleSection", section.name());
        }
        var tags = page.story().tags();
        if (!tags.isEmpty()) {
            data.put("keywords", tags.stream().map(PublishedTag::name).toList());
        }
        data.put(
                "author",
                page.authors().stream()
                        .map(face -> Map.of("@type", "Person", "name", face.name(), "url", frame.absolute(face.href())))
                        .toList());
        data.put("publisher", publisher(frame));
        if (page.coverage() != null) {
            LiveData.addTo(data, page.coverage());
        }
        return data;
    }

    /** The three shapes search engines ask for, or the whole picture where it gives none of them. */
    private static Stream<String> images(StoryPicture picture) {
        return Stream.of(Crop.WIDE, Crop.CLASSIC, Crop.SQUARE)
                .map(picture::in)
                .map(PictureSource::url)
                .distinct();
    }

    private static Map<String, Object> publisher(Frame frame) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "NewsMediaOrganization");
        data.put("name", frame.name());
        data.put("url", frame.absolute("/"));
        var logo = frame.logo();
        if (logo != null) {
            data.put(
                    "logo",
                    Map.of(
                            "@type", "ImageObject",
                            "url", frame.absolute(logo.href()),
                            "width", logo.width(),
                            "height", logo.height()));
        }
        return data;
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
