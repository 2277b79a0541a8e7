package org.stet.site.category;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.PublishedOrder;
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
import org.stet.site.shell.Section;

/** {@code /category/{slug}}: a section's stories and those of the sections below it. */
@Component
class CategoryPages implements PageSource {

    private static final SluggedPath PATH = new SluggedPath("/category/");
    private static final int RECENT = 7;

    private final CategoryDirectory categories;
    private final PublishedOrder order;
    private final StoryLists lists;
    private final Frames frames;

    CategoryPages(CategoryDirectory categories, PublishedOrder order, StoryLists lists, Frames frames) {
        this.categories = categories;
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
        var frame = frames.now();
        return frame.byId().values().stream()
                .filter(section -> section.key().equals(address.name()))
                .findFirst()
                .map(section -> show(section, address, frame))
                .orElseGet(() -> elsewhere(address, frame));
    }

    /** Where a former address leads; readers learn of a section with its first story, also this way. */
    private Page elsewhere(PageAddress address, Frame frame) {
        return categories
                .bySlug(new Slug(address.name()))
                .flatMap(category -> frame.section(category.id()))
                .<Page>map(section -> new Page.Moved(new PageAddress(section.href(), address.number()).toString()))
                .orElseGet(Page.Missing::new);
    }

    private Page show(Section section, PageAddress address, Frame frame) {
        var branch = Branches.of(section, frame);
        var listing = lists.page(address, madeOf(branch), (at, limit) -> order.in(branch, at, limit), frame);
        if (!listing.exists()) {
            return new Page.Missing();
        }
        var recent = lists.recent(frame, RECENT);
        var page = new CategoryPage(section, below(section, frame), listing, recent);
        return lists.show("category/category", page, head(page, frame), madeOf(branch), frame);
    }

    private static Set<Subject> madeOf(Set<CategoryId> branch) {
        var subjects = new LinkedHashSet<>(Set.of(Subject.SECTIONS));
        branch.forEach(id -> subjects.add(Subject.category(id.value())));
        return subjects;
    }

    private static Head head(CategoryPage page, Frame frame) {
        var section = page.section();
        var pager = page.listing().pager();
        var description = section.entry().description();
        return Head.of(
                        pager.title(section.name(), frame.words()),
                        description.isEmpty() ? frame.words().say("section.description", section.name()) : description)
                .at(pager.here())
                .in(frame.topOf(section))
                .with(pager)
                .with(new Head.Feed(frame.name() + ": " + section.name(), section.href()))
                .stating(List.of(Facts.crumbs(frame, section, null, "")));
    }

    private static List<Section> below(Section section, Frame frame) {
        return frame.byId().values().stream()
                .filter(each -> section.entry().id().equals(each.entry().parent()))
                .toList();
    }
}
