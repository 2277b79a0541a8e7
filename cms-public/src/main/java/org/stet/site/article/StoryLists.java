package org.stet.site.article;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.Subject;
import org.stet.site.pagecache.Orders;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.PageAddress;
import org.stet.site.shell.Frame;
import org.stet.site.shell.Head;
import org.stet.site.shell.Pager;
import org.stet.site.shell.Templates;

/** Pages of lists of stories: which stories a list holds is remembered, what readers see of them is read anew. */
@Component
public class StoryLists {

    private final Orders orders;
    private final PublishedArticles articles;
    private final StoryCards cards;
    private final Templates templates;

    StoryLists(Orders orders, PublishedArticles articles, StoryCards cards, Templates templates) {
        this.orders = orders;
        this.articles = articles;
        this.cards = cards;
        this.templates = templates;
    }

    /** The page an address asks for, of the list at its path; {@code read} is given an instant and how many it may name at most. */
    public Listing page(
            PageAddress address, Set<Subject> madeOf, BiFunction<Instant, Integer, List<ArticleId>> read, Frame frame) {
        var stretch = orders.page(
                address.path(),
                address.number(),
                Listing.SIZE,
                madeOf,
                at -> read.apply(at, Listing.LONGEST).stream()
                        .map(ArticleId::value)
                        .toList());
        var ids = stretch.ids().stream().map(ArticleId::new).toList();
        var found = articles.those(ids, frame.now()).stream().collect(toMap(Teaser::article, Function.identity()));
        var live = ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return new Listing(
                cards.of(live, frame), new Pager(address.path(), address.number(), stretch.more()), stretch.all());
    }

    /** The newest stories of all, for the side of a list. */
    public List<StoryCard> recent(Frame frame, int many) {
        return cards.of(articles.latest(frame.now(), many), frame);
    }

    /** A list's page by its template; {@code own} is what it is made of beside the frame and the stories it shows. */
    public Page show(String template, ListPage page, Head head, Set<Subject> own, Frame frame) {
        var bytes = templates.html(template, Map.of("frame", frame, "head", head, "page", page));
        var subjects = new LinkedHashSet<>(Frame.SUBJECTS);
        subjects.addAll(own);
        subjects.addAll(StoryCards.subjects(page.listing().cards()));
        subjects.addAll(StoryCards.subjects(page.recent()));
        return new Page.Text(bytes, subjects, Set.of(), frame.midnight());
    }
}
