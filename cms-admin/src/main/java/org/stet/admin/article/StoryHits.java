package org.stet.admin.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stet.admin.component.Places;
import org.stet.admin.component.SearchHit;
import org.stet.admin.component.SearchSource;
import org.stet.admin.component.Words;
import org.stet.core.account.Actor;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.Verb;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryRow;
import org.stet.core.search.DraftSearch;

/** Finds stories by their words, the most likely first, and begins new ones. */
@Component
@Order(10)
class StoryHits implements SearchSource {

    private final StoryDesk desk;
    private final DraftSearch search;
    private final ArticleEditing articles;

    StoryHits(StoryDesk desk, DraftSearch search, ArticleEditing articles) {
        this.desk = desk;
        this.search = search;
        this.articles = articles;
    }

    @Override
    public List<SearchHit> find(String words, Actor actor, int limit) {
        var hits = new ArrayList<SearchHit>();
        var begin = Words.of("desk.new-story");
        if (Verb.CREATE.isFor(actor) && begin.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
            hits.add(new SearchHit(
                    "plus", begin, Words.of("search.action"), () -> Places.go(Places.story(articles.create()))));
        }
        stories(words, limit).stream().map(StoryHits::hit).forEach(hits::add);
        return hits;
    }

    /** The list decides who sees what; the search only says in which order. */
    private List<StoryRow> stories(String words, int limit) {
        var ranked = search.find(words, limit);
        var found = ranked.isEmpty()
                ? Stream.<StoryRow>of()
                : desk.list(StoryQuery.ALL.withFound(Set.copyOf(ranked)), limit, 0).stream()
                        .sorted(Comparator.comparing(row -> ranked.indexOf(row.id())));
        var named =
                desk.list(StoryQuery.ALL.withText(words), limit, 0).stream().filter(row -> !ranked.contains(row.id()));
        return Stream.concat(found, named).limit(limit).toList();
    }

    private static SearchHit hit(StoryRow row) {
        var title = row.headline().isEmpty() ? Words.of("desk.untitled") : row.headline();
        return new SearchHit(
                "stories", title, Words.of("state." + row.state()), () -> Places.go(Places.story(row.id())));
    }
}
