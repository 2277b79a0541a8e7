package org.stet.core.frontpage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;

/** The front page at an instant. A placed story that is not public then leaves its place to the rule. */
@Component
public class ArrangedStories implements WindowBoundaries {

    private static final int LOOKED_AT = 60;
    private static final int RELATED = 6;

    private static final String PLACED = """
            select p.slot, coalesce(c.merged_into, c.id) as rail, p.position, p.article_id from placement p
            left join category c on c.id = p.rail_id where\s""" + Window.OPEN_AT + " order by p.id";

    private static final String BOUNDARIES =
            "select count(*) from (" + Window.turned("select id from placement") + ") turned";

    private final JdbcClient jdbc;
    private final PublishedArticles articles;
    private final CategoryDirectory categories;
    private final Arrangements arrangements;

    ArrangedStories(
            JdbcClient jdbc, PublishedArticles articles, CategoryDirectory categories, Arrangements arrangements) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.categories = categories;
        this.arrangements = arrangements;
    }

    /** What readers see, or saw, or will see if nothing is changed. */
    public ShownStories at(Instant at) {
        return at(at, arrangements.layoutAt(at), placedAt(at));
    }

    /** What readers will see if a saved arrangement is put live. One that is not there shows what is arranged. */
    public ShownStories at(Instant at, long version) {
        return arrangements
                .content(version)
                .map(form -> at(at, form.layout(), placedAt(at, form)))
                .orElseGet(() -> at(at));
    }

    private static Map<Place, ArticleId> placedAt(Instant at, ArrangementForm form) {
        var placed = new HashMap<Place, ArticleId>();
        form.placements().stream()
                .filter(each -> each.window().contains(at))
                .forEach(each -> placed.put(each.place(), each.article()));
        return placed;
    }

    /** What readers would see if the page had these parts and these stories had these places. */
    public ShownStories at(Instant at, Layout layout, Map<Place, ArticleId> placed) {
        var all = categories.all();
        var filled = articles.categories(at);
        var rails = layout.rails(all).stream()
                .filter(rail -> branch(Set.of(rail), all).stream().anyMatch(filled::contains))
                .toList();
        var live = articles.those(placed.values(), at).stream().collect(toMap(Teaser::article, Function.identity()));
        var pinned = new HashMap<Place, Teaser>();
        placed.forEach((place, article) -> {
            var isThere = place.rail() == null ? layout.has(place.slot()) : rails.contains(place.rail());
            var story = isThere ? live.remove(article) : null;
            if (story != null) {
                pinned.put(place, story);
            }
        });
        return ShownStories.of(pinned, layout, rails, new Published(at, all));
    }

    /** These categories with all below them. */
    private static Set<CategoryId> branch(Set<CategoryId> tops, List<CategoryEntry> all) {
        var branch = new LinkedHashSet<>(tops);
        int before;
        do {
            before = branch.size();
            all.stream()
                    .filter(each -> each.parent() != null && branch.contains(each.parent()))
                    .forEach(each -> branch.add(each.id()));
        } while (branch.size() > before);
        return branch;
    }

    /** What is public at an instant. */
    private final class Published implements ShownStories.Supply {

        private final Instant at;
        private final List<CategoryEntry> all;

        Published(Instant at, List<CategoryEntry> all) {
            this.at = at;
            this.all = all;
        }

        @Override
        public List<Teaser> newest() {
            return articles.latest(at, LOOKED_AT);
        }

        @Override
        public List<Teaser> opinions(int limit) {
            var marked = all.stream()
                    .filter(CategoryEntry::opinion)
                    .map(CategoryEntry::id)
                    .collect(toSet());
            return articles.latestIn(branch(marked, all), at, limit);
        }

        @Override
        public List<Teaser> of(CategoryId rail, int limit) {
            return articles.latestIn(branch(Set.of(rail), all), at, limit);
        }

        @Override
        public Set<ArticleId> related(Teaser lead) {
            return articles.related(lead, at, RELATED).stream()
                    .map(Teaser::article)
                    .collect(toSet());
        }
    }

    /** The parts the page has, or had, at an instant. */
    public Layout layoutAt(Instant at) {
        return arrangements.layoutAt(at);
    }

    /** Which stories editors placed where at an instant, public or not. */
    Map<Place, ArticleId> placedAt(Instant at) {
        var placed = new HashMap<Place, ArticleId>();
        jdbc.sql(PLACED).param("at", JdbcTime.param(at)).query(row -> {
            var place = PlacementEntry.place(row);
            placed.put(place, new ArticleId(row.getLong("article_id")));
        });
        return placed;
    }

    /** Placements that begin or end by themselves. Their stories' own windows touch the front page anyway. */
    @Override
    public Set<Subject> touchedBetween(Instant after, Instant upTo) {
        var moved = jdbc.sql(BOUNDARIES)
                .param("after", JdbcTime.param(after))
                .param("upto", JdbcTime.param(upTo))
                .query(Long.class)
                .single();
        return moved > 0 ? Set.of(Subject.FRONT) : Set.of();
    }
}
