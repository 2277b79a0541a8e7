package org.stet.core.frontpage;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;

/** The top of the front page at an instant. A placed story that is not public then leaves its place to the rule. */
@Component
public class ArrangedStories implements WindowBoundaries {

    private static final int LOOKED_AT = 60;
    private static final int RELATED = 6;

    private static final String PLACED =
            "select p.slot, p.position, p.article_id from placement p where " + Window.OPEN_AT + " order by p.id";

    private static final String BOUNDARIES = """
            select count(*) from placement p where p.live_from < p.live_until
                and ((p.live_from > :after and p.live_from <= :upto)
                    or (p.live_until > :after and p.live_until <= :upto))
            """;

    private final JdbcClient jdbc;
    private final PublishedArticles articles;

    ArrangedStories(JdbcClient jdbc, PublishedArticles articles) {
        this.jdbc = jdbc;
        this.articles = articles;
    }

    /** What readers see, or saw, or will see if nothing is changed. */
    public TopStories at(Instant at) {
        return at(at, placedAt(at));
    }

    /** What readers would see if these stories had these places. */
    public TopStories at(Instant at, Map<Place, ArticleId> placed) {
        var live = articles.those(placed.values(), at).stream().collect(toMap(Teaser::article, Function.identity()));
        var pinned = new HashMap<Place, Teaser>();
        placed.forEach((place, article) -> {
            var story = live.remove(article);
            if (story != null) {
                pinned.put(place, story);
            }
        });
        return TopStories.of(pinned, articles.latest(at, LOOKED_AT, 0), lead -> related(lead, at));
    }

    private Set<ArticleId> related(Teaser lead, Instant at) {
        return articles.related(lead, at, RELATED).stream().map(Teaser::article).collect(toSet());
    }

    /** Which stories editors placed where at an instant, public or not. */
    Map<Place, ArticleId> placedAt(Instant at) {
        var placed = new HashMap<Place, ArticleId>();
        jdbc.sql(PLACED).param("at", JdbcTime.param(at)).query(row -> {
            var place = new Place(Slot.valueOf(row.getString("slot")), row.getInt("position"));
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
