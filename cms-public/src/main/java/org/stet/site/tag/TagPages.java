package org.stet.site.tag;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.publication.PublishedOrder;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEntry;
import org.stet.site.article.StoryLists;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.SluggedPath;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;

/** {@code /tag/{slug}}: the stories that carry a tag. One that no live story carries is not known to readers. */
@Component
class TagPages implements PageSource {

    private static final SluggedPath PATH = new SluggedPath("/tag/");
    private static final int RECENT = 6;

    private final TagDirectory tags;
    private final PublishedOrder order;
    private final StoryLists lists;
    private final Frames frames;

    TagPages(TagDirectory tags, PublishedOrder order, StoryLists lists, Frames frames) {
        this.tags = tags;
        this.order = order;
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
        return tags.bySlug(new Slug(address.name()))
                .map(tag -> show(tag, address, frames.now()))
                .orElseGet(Page.Missing::new);
    }

    private Page show(TagEntry tag, PageAddress address, Frame frame) {
        var madeOf = Set.of(Subject.tag(tag.id().value()));
        var listing = lists.page(address, madeOf, (at, limit) -> order.carrying(tag.id(), at, limit), frame);
        if (listing.cards().isEmpty()) {
            return new Page.Missing();
        }
        var page = new TagPage(tag, listing, lists.recent(frame, RECENT));
        if (!tag.slug().value().equals(address.name())) {
            return new Page.Moved(new PageAddress(page.href(), address.number()).toString());
        }
        return lists.show("tag/tag", page, head(page, frame), madeOf, frame);
    }

    private static Head head(TagPage page, Frame frame) {
        var name = page.tag().name();
        var pager = page.listing().pager();
        return Head.of(pager.title(name, frame.words()), frame.words().say("tag.description", name))
                .at(pager.here())
                .with(pager)
                .with(new Head.Feed(frame.name() + ": " + name, page.href()));
    }
}
