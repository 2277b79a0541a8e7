package org.stet.core.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.search.Found.Candidate;
import org.stet.core.search.SearchResult.AuthorCount;
import org.stet.core.search.SearchResult.Suggestion;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;

/**
 * Finds what readers may see at an instant. The index says where words stand; the database says what is live, after the index was asked
 * and before anything of it is told. So a story that was taken down a moment ago is gone from every answer, whatever the index
 * still holds. One look at the index and one at the database answer a question; a second look at both, where the index lags.
 */
@Component
public class StorySearch {

    private static final Logger LOG = LoggerFactory.getLogger(StorySearch.class);

    private static final String LIVE = """
            select s.publication_id as id, '' as name, s.slug as slug from publication w
            join published_story s on s.publication_id = w.id where w.id in (:publications)
                and s.live_from <= :at and :at < s.live_until""";

    private static final String LIVE_AND_AUTHORS = LIVE + """
             union all
            select -a.id, a.name, a.slug from author a where a.id in (:authors) and exists (
                select 1 from revision_author b join publication p on p.revision_id = b.revision_id
                where b.author_id = a.id and\s""" + Window.OPEN_AT + ")";

    private static final String LIVE_HEADLINES = """
            select s.publication_id, s.headline, s.slug from publication w
            join published_story s on s.publication_id = w.id where w.id in (:publications)
                and s.live_from <= :at and :at < s.live_until""";

    /** How often a lagging index is asked again without what it should not have named. */
    private static final int ATTEMPTS = 3;

    private final IndexKeeper readers;
    private final JdbcClient jdbc;

    StorySearch(IndexKeeper readers, JdbcClient jdbc) {
        this.readers = readers;
        this.jdbc = jdbc;
    }

    /** What is found as of an instant, which is the database's for readers. */
    public SearchResult find(SearchQuery query, Instant at) {
        var index = readers.index();
        if (index == null) {
            return readers.isAway() ? SearchResult.AWAY : SearchResult.NOTHING_YET;
        }
        try {
            return find(index, query, at);
        } catch (AlreadyClosedException beingMadeAgain) {
            return SearchResult.NOTHING_YET;
        } catch (IndexTrouble trouble) {
            say(trouble);
            return SearchResult.AWAY;
        }
    }

    /** What is known to be away was said once. */
    private void say(IndexTrouble trouble) {
        if (!readers.isAway()) {
            LOG.warn("The search index cannot be asked", trouble);
        }
    }

    private SearchResult find(StoryFinder index, SearchQuery query, Instant at) {
        var gone = new HashSet<Long>();
        for (int attempt = 1; ; attempt++) {
            var found = index.find(query, at, gone);
            if (found.total() == 0 && found.sections().isEmpty()) {
                return readers.isComplete() ? SearchResult.NOTHING : SearchResult.NOTHING_YET;
            }
            var live = live(found, at);
            var stale = found.page().stream()
                    .map(Candidate::publication)
                    .filter(id -> !live.containsKey(id))
                    .toList();
            if (stale.isEmpty() || attempt == ATTEMPTS) {
                return result(query, found, live, stale.size());
            }
            gone.addAll(stale);
        }
    }

    /** What may be told: publications by their numbers, authors by theirs below zero. */
    private Map<Long, Known> live(Found found, Instant at) {
        var known = new HashMap<Long, Known>();
        jdbc.sql(LIVE_AND_AUTHORS)
                .param(
                        "publications",
                        orNone(found.page().stream().map(Candidate::publication).collect(toSet())))
                .param("authors", orNone(found.authors().keySet()))
                .param("at", JdbcTime.param(at))
                .query(row -> {
                    known.put(row.getLong("id"), new Known(row.getString("name"), new Slug(row.getString("slug"))));
                });
        return known;
    }

    private record Known(String name, Slug slug) {}

    /** A list in a query must not be empty. */
    private static Collection<Long> orNone(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(0L) : ids;
    }

    private SearchResult result(SearchQuery query, Found found, Map<Long, Known> live, int stale) {
        var hits = found.page().stream()
                .filter(each -> live.containsKey(each.publication()))
                .map(Candidate::hit)
                .toList();
        var authors = new ArrayList<AuthorCount>();
        found.authors().forEach((id, stories) -> {
            var author = live.get(-id);
            if (author != null) {
                authors.add(new AuthorCount(new AuthorId(id), author.name(), author.slug(), stories));
            }
        });
        return new SearchResult(
                hits,
                found.total() - stale,
                found.sections().entrySet().stream()
                        .collect(toMap(
                                each -> new CategoryId(each.getKey()),
                                Map.Entry::getValue,
                                (a, b) -> a,
                                LinkedHashMap::new)),
                authors,
                found.spans(),
                found.close() ? Correction.of(query.words(), hits) : "",
                readers.isComplete(),
                false);
    }

    /** Whether readers' search cannot be asked at this moment, while everything else goes on. */
    public boolean isAway() {
        return readers.isAway();
    }

    /** Headlines that go on like what is being typed, from the second character on. */
    public List<Suggestion> suggest(String typed, Instant at, int limit) {
        var words = SearchQuery.clean(typed);
        var index = readers.index();
        if (index == null || words.length() < 2) {
            return List.of();
        }
        try {
            return live(index.beginning(words, at, limit), at);
        } catch (AlreadyClosedException beingMadeAgain) {
            return List.of();
        } catch (IndexTrouble trouble) {
            say(trouble);
            return List.of();
        }
    }

    private List<Suggestion> live(List<Long> publications, Instant at) {
        var live = new HashMap<Long, Suggestion>();
        jdbc.sql(LIVE_HEADLINES)
                .param("publications", orNone(Set.copyOf(publications)))
                .param("at", JdbcTime.param(at))
                .query(row -> {
                    var suggestion = new Suggestion(row.getString("headline"), new Slug(row.getString("slug")));
                    live.put(row.getLong("publication_id"), suggestion);
                });
        return publications.stream().filter(live::containsKey).map(live::get).toList();
    }
}
