package org.stet.site.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.body.BodyHtml;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.core.publication.PublishedTags;
import org.stet.core.settings.CurrentOpenness;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.site.article.StoryCard;
import org.stet.site.article.StoryCards;
import org.stet.site.feed.FeedLists.Source;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.pagecache.PageSource;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;

/** {@code /feed.xml}, {@code /atom.xml} and {@code /feed.json}, and the same below a section, an author, a tag or a dossier: the newest stories, whole. */
@Component
class Feeds implements PageSource {

    private static final Pattern PATH = Pattern.compile(
            "(?:/(?:category|author|tag|dossiers)/[a-z0-9]++(?:-[a-z0-9]++)*+)?+/(?:feed\\.(?:xml|json)|atom\\.xml)");

    private final PublishedArticles articles;
    private final PublishedTags tagged;
    private final FeedLists lists;
    private final StoryCards cards;
    private final Frames frames;
    private final CurrentOpenness openness;

    Feeds(
            PublishedArticles articles,
            PublishedTags tagged,
            FeedLists lists,
            StoryCards cards,
            Frames frames,
            CurrentOpenness openness) {
        this.articles = articles;
        this.tagged = tagged;
        this.lists = lists;
        this.cards = cards;
        this.frames = frames;
        this.openness = openness;
    }

    @Override
    public boolean owns(String path) {
        return PATH.matcher(path).matches() && path.length() <= "/category//feed.json".length() + Slug.MAX_LENGTH;
    }

    @Override
    public Page render(PageAddress address) {
        var frame = frames.now();
        return lists.find(address, frame)
                .map(list -> page(list, address, frame))
                .orElseGet(Page.Missing::new);
    }

    private Page page(Source list, PageAddress address, Frame frame) {
        var feed = list.feed(address.name());
        if (!feed.equals(address.path())) {
            return new Page.Moved(feed);
        }
        var stories = cards.of(list.stories(), frame);
        var tags = tagged.of(
                stories.stream().map(story -> story.teaser().article()).toList(), frame.now());
        var channel = new Channel(
                frame.settings().baseUrl(),
                frame.settings().language(),
                list.title(),
                list.description().isEmpty() ? list.title() : list.description(),
                list.path(),
                address.path(),
                openness.get().hub(),
                items(stories, tags, frame));
        var subjects = new LinkedHashSet<Subject>(list.subjects());
        subjects.addAll(Set.of(Subject.FRONT, Subject.SETTINGS, Subject.SECTIONS));
        subjects.addAll(StoryCards.subjects(stories));
        tags.values().forEach(each -> each.forEach(tag -> subjects.add(Subject.tag(tag.id()))));
        var bytes = switch (address.name()) {
            case "feed.json" -> JsonFeed.of(channel);
            case "atom.xml" -> Atom.of(channel);
            default -> Rss.of(channel);
        };
        return new Page.Text(bytes, subjects, Set.of(), null);
    }

    private List<Channel.Item> items(List<StoryCard> stories, Map<ArticleId, List<PublishedTag>> tags, Frame frame) {
        var ids = stories.stream().map(story -> story.teaser().article()).toList();
        var contents = articles.contents(ids, frame.now());
        var pictures = new LinkedHashSet<PictureRef>();
        contents.values().forEach(content -> pictures.addAll(content.pictures()));
        var sources = cards.sources(pictures);
        var items = new ArrayList<Channel.Item>();
        for (var story : stories) {
            var content = contents.get(story.teaser().article());
            if (content != null) {
                var html = BodyHtml.elsewhere(content.body(), sources::get, frame.words()::say)
                        .html();
                var names = tags.getOrDefault(story.teaser().article(), List.of()).stream()
                        .map(PublishedTag::name)
                        .toList();
                items.add(new Channel.Item(story, names, absolute(html, frame.absolute(story.href()))));
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
}
