package org.stet.site.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierEntry;
import org.stet.core.dossier.PublishedDossiers;
import org.stet.core.dossier.PublishedDossiers.Part;
import org.stet.core.dossier.Reading;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.article.StoryLists;
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
    private final Frames frames;

    DossierPages(PublishedDossiers dossiers, StoryLists lists, Frames frames) {
        this.dossiers = dossiers;
        this.lists = lists;
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
        var recent = lists.recent(frame, RECENT);
        var page = new DossierPage(dossier, listing, recent);
        return lists.show("dossier/dossier", page, head(page, frame), madeOf, frame);
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
                .stating(List.of(collection(page, frame), Facts.crumbs(frame, null, dossier.title(), dossier.href())));
    }

    /** What the page shows, as a collection of its stories. */
    private static JsonLd collection(DossierPage page, Frame frame) {
        var dossier = page.dossier();
        var data = Facts.of("CollectionPage");
        data.put("name", dossier.title());
        if (!dossier.standfirst().isEmpty()) {
            data.put("description", dossier.standfirst());
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
