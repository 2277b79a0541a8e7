package org.stet.site.article;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stet.core.live.LiveEntryId;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.PublishedStory;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Slug;
import org.stet.site.live.LivePages;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.pagecache.SluggedPath;
import org.stet.site.shell.Frames;

/**
 * {@code /articles/{slug}/from/{entry}}: the live coverage of a story from an entry on, at an address that never moves; below
 * {@code /articles/{slug}/oldest} in the order in which it came.
 */
@Component
class CoveragePages implements PageSource {

    private static final SluggedPath STORY = new SluggedPath("/articles/");
    private static final String OLDEST = "oldest";
    private static final Pattern FROM =
            Pattern.compile("(/articles/[^/]+)/(from/[1-9][0-9]{0,17}|oldest(?:/[1-9][0-9]{0,17})?)");

    private final PublishedArticles articles;
    private final ArticlePages pages;
    private final LivePages live;
    private final Frames frames;
    private final DatabaseClock clock;

    CoveragePages(PublishedArticles articles, ArticlePages pages, LivePages live, Frames frames, DatabaseClock clock) {
        this.articles = articles;
        this.pages = pages;
        this.live = live;
        this.frames = frames;
        this.clock = clock;
    }

    @Override
    public boolean owns(String path) {
        var form = FROM.matcher(path);
        return form.matches() && STORY.matches(form.group(1));
    }

    @Override
    public Page render(PageAddress address) {
        return switch (articles.at(new Slug(address.part(1)), clock.now())) {
            case Answer.Live(var story) -> stretch(address, story);
            case Answer.Moved(var slug) ->
                new Page.Moved("/articles/" + slug
                        + address.path()
                                .substring(
                                        "/articles/".length() + address.part(1).length()));
            case Answer.Gone _ -> new Page.Gone();
            case Answer.Unknown _ -> new Page.Missing();
        };
    }

    private Page stretch(PageAddress address, PublishedStory story) {
        var frame = frames.now();
        var article = story.teaser().article();
        var path = "/articles/" + story.teaser().slug();
        var found = address.name().equals(OLDEST)
                ? live.fromTheFirst(article, path, frame)
                : address.part(2).equals(OLDEST)
                        ? live.onFrom(entry(address), article, path, frame)
                        : live.from(entry(address), article, path, frame);
        return found.<Page>map(coverage -> pages.show(story, frame, coverage)).orElseGet(Page.Missing::new);
    }

    private static LiveEntryId entry(PageAddress address) {
        return new LiveEntryId(Long.parseLong(address.name()));
    }
}
