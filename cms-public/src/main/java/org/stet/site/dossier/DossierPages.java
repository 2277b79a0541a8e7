package org.stet.site.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierEntry;
import org.stet.core.dossier.PublishedDossiers;
import org.stet.core.dossier.PublishedDossiers.Part;
import org.stet.core.dossier.Reading;
import org.stet.core.media.Crop;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.article.StoryCards;
import org.stet.site.article.StoryLists;
import org.stet.site.dossier.DossierPage.Cover;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.SluggedPath;
import org.stet.site.shell.Facts;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;
import org.stet.site.shell.JsonLd;

/** F9: {@code /dossiers/{slug}}: stories that belong together. One without a live story is not known to readers. */
@Component
class DossierPages implements PageSource {

    private static final SluggedPath PATH = new SluggedPath("/dossiers/");
    private static final int RECENT = 6;

    private final PublishedDossiers dossiers;
    private final StoryLists lists;
    private final StoryCards cards;
    private final Frames frames;

    DossierPages(PublishedDossiers dossiers, StoryLists lists, StoryCards cards, Frames frames) {
        this.dossiers = dossiers;
        this.lists = lists;
        this.cards = cards;
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return PATH.matches(path);
    }

    @Override
    public boolean isPaged() {
        return true;
    }

    @Override
    public Page render(PageAddress address) {
        return dossiers.bySlug(new Slug(address.name()))
                .map(dossier -> show(dossier, address, frames.now()))
                .orElseGet(Page.Missing::new);
    }

    private Page show(DossierEntry dossier, PageAddress address, Frame frame) {
        var madeOf = Set.of(Subject.dossier(dossier.id().value()));
        var listing = lists.page(address, madeOf, (at, limit) -> order(dossier, at), frame);
        if (listing.cards().isEmpty()) {
            return new Page.Missing();
        }
        if (!dossier.slug().value().equals(address.name())) {
            return new Page.Moved(new PageAddress(dossier.href(), address.number()).toString());
        }
        var page = new DossierPage(dossier, cover(dossier, address), listing, lists.recent(frame, RECENT));
        return lists.show("dossier/dossier", page, head(page, frame), own(dossier), frame);
    }

    /** What its pages show beside the stories. */
    private static Set<Subject> own(DossierEntry dossier) {
        var itself = Subject.dossier(dossier.id().value());
        var chosen = dossier.picture();
        return chosen == null
                ? Set.of(itself)
                : Set.of(itself, Subject.picture(chosen.picture().value()));
    }

    /** On the first of its pages. */
    private @Nullable Cover cover(DossierEntry dossier, PageAddress address) {
        var chosen = dossier.picture();
        if (chosen == null || address.number() > 1) {
            return null;
        }
        var picture = cards.picture(chosen.picture());
        return picture == null ? null : new Cover(picture.in(Crop.WIDE), chosen.alt(), chosen.credit());
    }

    /** As it is read, or turned round. */
    private List<ArticleId> order(DossierEntry dossier, Instant at) {
        var parts = dossiers.parts(dossier.id(), at).stream().map(Part::article).toList();
        return dossier.reading() == Reading.NEWEST_FIRST ? parts.reversed() : parts;
    }

    private static Head head(DossierPage page, Frame frame) {
        var dossier = page.dossier();
        var pager = page.listing().pager();
        return Head.of(
                        pager.title(dossier.title(), frame.words()),
                        dossier.standfirst().isEmpty()
                                ? frame.words().say("dossier.description", dossier.title())
                                : dossier.standfirst())
                .at(pager.here())
                .with(pager)
                .with(new Head.Feed(frame.name() + ": " + dossier.title(), dossier.href()))
                .with(shot(page, frame))
                .stating(List.of(collection(page, frame), Facts.crumbs(frame, null, dossier.title(), dossier.href())));
    }

    private static Head.@Nullable Shot shot(DossierPage page, Frame frame) {
        var cover = page.cover();
        return cover == null
                ? null
                : new Head.Shot(
                        frame.absolute(cover.wide().url()),
                        cover.wide().width(),
                        cover.wide().height(),
                        cover.alt());
    }

    /** What the page shows, as a collection of its stories. */
    private static JsonLd collection(DossierPage page, Frame frame) {
        var dossier = page.dossier();
        var data = Facts.of("CollectionPage");
        data.put("name", dossier.title());
        if (!dossier.standfirst().isEmpty()) {
            data.put("description", dossier.standfirst());
        }
        if (page.cover() != null) {
            data.put("image", frame.absolute(page.cover().wide().url()));
        }
        data.put("url", frame.absolute(page.listing().pager().here()));
        data.put("inLanguage", frame.settings().language());
        data.put("publisher", Facts.publisher(frame));
        data.put(
                "hasPart",
                page.listing().cards().stream()
                        .map(card -> Map.of(
                                "@type",
                                "NewsArticle",
                                "headline",
                                card.headline(),
                                "url",
                                frame.absolute(card.href()),
                                "datePublished",
                                card.published().iso()))
                        .toList());
        return new JsonLd(data);
    }
}
