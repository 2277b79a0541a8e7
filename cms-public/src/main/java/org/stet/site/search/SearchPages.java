package org.stet.site.search;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEntry;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.search.SearchHit;
import org.stet.core.search.SearchQuery;
import org.stet.core.search.SearchResult;
import org.stet.core.search.StorySearch;
import org.stet.core.shared.Slug;
import org.stet.site.article.StoryCard;
import org.stet.site.article.StoryCards;
import org.stet.site.category.Branches;
import org.stet.site.pagecache.Page;
import org.stet.site.search.SearchPage.FoundCard;
import org.stet.site.shell.Asked;
import org.stet.site.shell.Assets;
import org.stet.site.shell.Enquiry;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Frames;
import org.stet.site.shell.Head;
import org.stet.site.shell.Templates;
import org.stet.site.words.Words;

/** {@code /search}: what was found, and ways to narrow it, complete without a script. A filter it does not know is none. */
@Component
class SearchPages implements Enquiry {

    private static final int RECENT = 6;

    private final StorySearch search;
    private final PublishedArticles articles;
    private final AuthorDirectory authors;
    private final StoryCards cards;
    private final Frames frames;
    private final Templates templates;
    private final Assets assets;

    SearchPages(
            StorySearch search,
            PublishedArticles articles,
            AuthorDirectory authors,
            StoryCards cards,
            Frames frames,
            Templates templates,
            Assets assets) {
        this.search = search;
        this.articles = articles;
        this.authors = authors;
        this.cards = cards;
        this.frames = frames;
        this.templates = templates;
        this.assets = assets;
    }

    @Override
    public String path() {
        return SearchAddress.PATH;
    }

    @Override
    public Page.Text answer(Asked asked) {
        var frame = frames.now();
        var said = SearchAddress.of(asked, SearchQuery.of(asked.text("q")).words());
        var sections = sections(said.category(), frame);
        var author = author(said.author(), frame);
        var address = said.knowing(!sections.isEmpty(), author != null);
        var facets = new Facets(address, frame);
        var query = query(address, frame).in(sections).by(author).counting(facets.windows());
        var result = search.find(query, frame.now());
        var found = found(result, frame);
        var page = new SearchPage(
                frame.words(),
                address,
                result,
                found,
                facets.of(result),
                found.isEmpty() ? cards.of(articles.latest(frame.now(), RECENT), frame) : List.of());
        var title = title(address.words(), frame.words());
        var bytes = templates.html(
                "search/search",
                Map.of(
                        "frame",
                        frame,
                        "head",
                        Head.of(title, frame.words().say("search.description", frame.name())),
                        "page",
                        page,
                        "script",
                        assets.search()));
        return new Page.Text(bytes, Set.of(), Set.of(), null);
    }

    private static String title(String asked, Words words) {
        return asked.isEmpty() ? words.say("search.title") : words.say("search.titled", asked);
    }

    private static SearchQuery query(SearchAddress address, Frame frame) {
        return SearchQuery.of(address.words())
                .published(address.published(frame.settings().zone()))
                .orderedBy(address.order())
                .page(address.page());
    }

    /** Somebody whom readers know by a story: others are as unknown as nobody. */
    private @Nullable AuthorId author(String slug, Frame frame) {
        return slug.isEmpty()
                ? null
                : authors.bySlug(new Slug(slug))
                        .map(AuthorEntry::id)
                        .filter(id -> !articles.latestBy(id, frame.now(), 1).isEmpty())
                        .orElse(null);
    }

    /** Of the sections that are open, the one of this name with all below it. */
    private static Set<CategoryId> sections(String slug, Frame frame) {
        return frame.byId().values().stream()
                .filter(section -> section.key().equals(slug))
                .findFirst()
                .map(section -> Branches.of(section, frame))
                .orElse(Set.of());
    }

    private List<FoundCard> found(SearchResult result, Frame frame) {
        var ids = result.hits().stream().map(SearchHit::story).toList();
        Map<?, StoryCard> byStory = cards.of(articles.those(ids, frame.now()), frame).stream()
                .collect(toMap(card -> card.teaser().article(), Function.identity()));
        var found = new ArrayList<FoundCard>();
        for (var hit : result.hits()) {
            var card = byStory.get(hit.story());
            if (card != null) {
                found.add(new FoundCard(card, hit));
            }
        }
        return found;
    }
}
