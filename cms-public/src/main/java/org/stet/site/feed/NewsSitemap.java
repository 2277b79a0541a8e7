package org.stet.site.feed;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stet.core.publication.PublishedArchive;
import org.stet.core.publication.PublishedArchive.Line;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;

/** {@code /news-sitemap.xml}: what was first published in the last two days, for news search. An update does not bring a story back. */
@Component
class NewsSitemap implements PageSource {

    private static final Duration NEWS = Duration.ofDays(2);
    /** What a news sitemap may hold at most. */
    private static final int LIMIT = 1_000;

    private final PublishedArchive archive;
    private final Frames frames;

    NewsSitemap(PublishedArchive archive, Frames frames) {
        this.archive = archive;
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return path.equals("/news-sitemap.xml");
    }

    /** It changes by itself when its oldest story stops being news. */
    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        var lines = archive.linesSince(frame.now().minus(NEWS), frame.now(), LIMIT);
        var bytes = Sitemaps.document("urlset", out -> {
            out.attribute("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
            lines.forEach(line -> out.element("url", url -> write(url, line, frame)));
        });
        var until =
                lines.isEmpty() ? null : lines.getLast().published().plus(NEWS).plusMillis(1);
        return new Page.Text(bytes, Set.of(Subject.FRONT, Subject.SETTINGS), Set.of(), until);
    }

    private static void write(Xml out, Line line, Frame frame) {
        out.element("loc", frame.absolute("/articles/" + line.slug()))
                .element(
                        "news:news",
                        news -> news.element(
                                        "news:publication",
                                        paper -> paper.element("news:name", frame.name())
                                                .element(
                                                        "news:language",
                                                        frame.settings()
                                                                .locale()
                                                                .getLanguage()))
                                .element(
                                        "news:publication_date",
                                        line.published()
                                                .truncatedTo(ChronoUnit.SECONDS)
                                                .toString())
                                .element("news:title", line.headline()));
    }
}
