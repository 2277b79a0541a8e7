package org.stet.site.author;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEntry;
import org.stet.core.body.PictureSource;
import org.stet.core.publication.PublishedOrder;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.article.StoryCards;
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

/** {@code /author/{slug}}: who somebody is, and their stories. Whoever has no live byline is not known to readers. */
@Component
class AuthorPages implements PageSource {

    private static final SluggedPath PATH = new SluggedPath("/author/");
    private static final int RECENT = 6;

    private final AuthorDirectory authors;
    private final PublishedOrder order;
    private final StoryLists lists;
    private final StoryCards cards;
    private final Frames frames;

    AuthorPages(AuthorDirectory authors, PublishedOrder order, StoryLists lists, StoryCards cards, Frames frames) {
        this.authors = authors;
        this.order = order;
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
        return authors.bySlug(new Slug(address.name()))
                .map(author -> show(author, address, frames.now()))
                .orElseGet(Page.Missing::new);
    }

    private Page show(AuthorEntry author, PageAddress address, Frame frame) {
        var madeOf = Set.of(Subject.author(author.id().value()));
        var listing = lists.page(address, madeOf, (at, limit) -> order.by(author.id(), at, limit), frame);
        if (listing.cards().isEmpty()) {
            return new Page.Missing();
        }
        if (!author.slug().value().equals(address.name())) {
            return new Page.Moved(new PageAddress("/author/" + author.slug(), address.number()).toString());
        }
        var recent = lists.recent(frame, RECENT);
        var page = new AuthorPage(author, photo(author), listing, recent);
        return lists.show("author/author", page, head(page, frame), own(author), frame);
    }

    private static Set<Subject> own(AuthorEntry author) {
        var own = new LinkedHashSet<>(Set.of(Subject.author(author.id().value())));
        var photo = author.photo();
        if (photo != null) {
            own.add(Subject.picture(photo.value()));
        }
        return own;
    }

    private @Nullable PictureSource photo(AuthorEntry author) {
        var photo = author.photo();
        return photo == null ? null : cards.source(photo);
    }

    private static Head head(AuthorPage page, Frame frame) {
        var author = page.author();
        return Head.of(
                        author.name(),
                        author.bio().isEmpty() ? frame.words().say("author.description", author.name()) : author.bio())
                .at(page.listing().pager().here())
                .with(page.listing().pager())
                .with(new Head.Feed(frame.name() + ": " + author.name(), "/author/" + author.slug()))
                .stating(List.of(profile(page, frame)));
    }

    private static JsonLd profile(AuthorPage page, Frame frame) {
        var author = page.author();
        var photo = page.photo();
        var person = new LinkedHashMap<String, Object>();
        person.put("@type", "Person");
        person.put("name", author.name());
        person.put("url", frame.absolute("/author/" + author.slug()));
        if (!author.roleLine().isEmpty()) {
            person.put("jobTitle", author.roleLine());
        }
        if (!author.bio().isEmpty()) {
            person.put("description", author.bio());
        }
        if (photo != null) {
            person.put("image", frame.absolute(photo.url()));
        }
        if (!author.links().isEmpty()) {
            person.put(
                    "sameAs",
                    author.links().stream().map(link -> link.address().value()).toList());
        }
        var profile = Facts.of("ProfilePage");
        profile.put("mainEntity", person);
        return new JsonLd(profile);
    }
}
