package org.stet.site.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.body.BodyHtml;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.article.StoryCard;
import org.stet.site.article.StoryCards;
import org.stet.site.category.Branches;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;

/** {@code /feed.xml} and {@code /feed.json}, and the same below a section or an author: the newest stories, whole. */
@Component
class Feeds implements PageSource {

    private static final Pattern PATH =
            Pattern.compile("(?:/(?:category|author)/[a-z0-9]++(?:-[a-z0-9]++)*+)?+/feed\\.(?:xml|json)");
    private static final int LENGTH = 30;

    private final PublishedArticles articles;
    private final AuthorDirectory authors;
    private final StoryCards cards;
    private final Frames frames;

    Feeds(PublishedArticles articles, AuthorDirectory authors, StoryCards cards, Frames frames) {
        this.articles = articles;
        this.authors = authors;
        this.cards = cards;
        this.frames = frames;
    }

    @Override
    public boolean owns(String path) {
        return PATH.matcher(path).matches() && path.length() <= "/category//feed.json".length() + Slug.MAX_LENGTH;
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        return list(address, frame)
                .<Page>map(list -> page(list, address, frame))
                .orElseGet(Page.Missing::new);
    }

    private Optional<Source> list(PageAddress address, Frame frame) {
        return switch (address.part(0)) {
            case "category" -> ofCategory(address.part(1), frame);
            case "author" -> ofAuthor(new Slug(address.part(1)), frame);
            default ->
                Optional.of(new Source(
                        frame.name(), frame.tagline(), "/", Set.of(), articles.latest(frame.now(), LENGTH, 0)));
        };
    }

    private Optional<Source> ofCategory(String slug, Frame frame) {
        return frame.byId().values().stream()
                .filter(section -> section.key().equals(slug))
                .findFirst()
                .map(section -> new Source(
                        frame.name() + ": " + section.name(),
                        section.entry().description(),
                        section.href(),
                        Set.of(),
                        articles.latestIn(Branches.of(section, frame), frame.now(), LENGTH, 0)));
    }

    /** An author without a live byline is not known to readers. */
    private Optional<Source> ofAuthor(Slug slug, Frame frame) {
        return authors.bySlug(slug)
                .map(author -> new Source(
                        frame.name() + ": " + author.name(),
                        author.bio(),
                        "/author/" + slug,
                        Set.of(Subject.author(author.id().value())),
                        articles.latestBy(author.id(), frame.now(), LENGTH, 0)))
                .filter(list -> !list.stories().isEmpty());
    }

    private Page page(Source list, PageAddress address, Frame frame) {
        var stories = cards.of(list.stories(), frame);
        var channel = new Channel(
                frame.settings().baseUrl(),
                frame.settings().language(),
                list.title(),
                list.description().isEmpty() ? list.title() : list.description(),
                list.path(),
                address.path(),
                items(stories, frame));
        var subjects = new LinkedHashSet<Subject>(list.subjects());
        subjects.addAll(Set.of(Subject.FRONT, Subject.SETTINGS, Subject.SECTIONS));
        subjects.addAll(StoryCards.subjects(stories));
        var bytes = address.name().equals("feed.json") ? JsonFeed.of(channel) : Rss.of(channel);
        return new Page.Text(bytes, subjects, Set.of(), null);
    }

    private List<Channel.Item> items(List<StoryCard> stories, Frame frame) {
        var ids = stories.stream().map(story -> story.teaser().article()).toList();
        var contents = articles.contents(ids, frame.now());
        var pictures = new LinkedHashSet<PictureRef>();
        contents.values().forEach(content -> pictures.addAll(content.pictures()));
        var sources = cards.sources(pictures);
        var items = new ArrayList<Channel.Item>();
        for (var story : stories) {
            var content = contents.get(story.teaser().article());
            if (content != null) {
                var html = BodyHtml.of(content.body(), sources::get).html();
                items.add(new Channel.Item(story, absolute(html, frame.absolute(story.href()))));
            }
        }
        return items;
    }

    /** A reader's program knows no page that the addresses in a text could be relative to. */
    private static String absolute(String html, String page) {
        var body = Jsoup.parseBodyFragment(html, page).body();
        body.select("[href]").forEach(link -> link.attr("href", link.absUrl("href")));
        body.select("[src]").forEach(picture -> picture.attr("src", picture.absUrl("src")));
        body.select("[srcset]").forEach(picture -> picture.removeAttr("srcset").removeAttr("sizes"));
        body.select("source:not([src])").remove();
        return body.html();
    }

    private record Source(String title, String description, String path, Set<Subject> subjects, List<Teaser> stories) {}
}
