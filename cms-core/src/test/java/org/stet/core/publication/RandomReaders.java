package org.stet.core.publication;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.article.ContentJson;
import org.stet.core.article.StoryForm;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.core.ticker.LiveTicker;
import org.stet.core.ticker.TickerEditing;

/** Readers who come at the boundaries of a story's windows, a microsecond before and after, and at any time between. */
class RandomReaders {

    private static final int MANY = 10_000;

    private final Newsroom newsroom;
    private final PublishedArticles published;
    private final Publications publications;
    private final LiveTicker ticker;
    private final TickerEditing editing;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private @Nullable Teaser anchor;
    private @Nullable StoryForm form;

    RandomReaders(
            Newsroom newsroom,
            PublishedArticles published,
            Publications publications,
            LiveTicker ticker,
            TickerEditing editing,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.newsroom = newsroom;
        this.published = published;
        this.publications = publications;
        this.ticker = ticker;
        this.editing = editing;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A picture, and a story of the same section that is always there for others to be related to. */
    void open() {
        jdbc.sql("""
                insert into picture (id, version, sha256, original_name, width, height, alt, caption, credit,
                    uploaded_by, uploaded_at) values (?, 0, ?, 'hero.png', 1, 1, '', '', '', ?, current_timestamp(6))
                """)
                .params(RandomStory.HERO.value(), "0".repeat(64), newsroom.ada().value())
                .update();
        newsroom.published("Anchor");
        form = newsroom.text("Any");
        anchor = ((Answer.Live) published.at(new Slug("anchor"), clock.now()))
                .story()
                .teaser();
    }

    /** Answers at how many of the instants the story was live. */
    int check(RandomStory story, Random chance) {
        var windows = publications.findByArticleIdOrderByLiveFrom(story.id()).stream()
                .filter(p -> !p.window().isEmpty())
                .toList();
        for (var one : windows) {
            for (var other : windows) {
                assertThat(one != other && one.window().overlaps(other.window()))
                        .isFalse();
            }
        }
        var live = 0;
        for (var instant : instants(windows, chance)) {
            var open =
                    windows.stream().filter(p -> p.window().contains(instant)).findFirst();
            check(story, instant, open.orElse(null));
            live += open.isPresent() ? 1 : 0;
        }
        return live;
    }

    private TreeSet<Instant> instants(List<Publication> windows, Random chance) {
        var instants = new TreeSet<Instant>();
        var now = clock.now();
        for (var p : windows) {
            for (var edge : List.of(p.window().from(), p.window().until())) {
                if (edge.isBefore(Window.NO_END)) {
                    instants.addAll(List.of(edge.minusNanos(1000), edge, edge.plusNanos(1000)));
                }
            }
        }
        for (var n = 0; n < 4; n++) {
            instants.add(now.plus(Duration.ofMinutes(chance.nextInt(-6000, 6000))));
        }
        return instants;
    }

    private void check(RandomStory story, Instant at, @Nullable Publication open) {
        var id = story.id();
        var live = open != null;
        var section = requireNonNull(requireNonNull(form).category());
        var byline = form.authors().getFirst();
        assertThat(isIn(published.latest(at, MANY), id)).isEqualTo(live);
        assertThat(isIn(published.latestIn(List.of(section), at, MANY), id)).isEqualTo(live);
        assertThat(isIn(published.latestBy(byline, at, MANY), id)).isEqualTo(live);
        assertThat(isIn(published.related(requireNonNull(anchor), at, MANY), id))
                .isEqualTo(live);
        for (var slug : slugs(id)) {
            var answer = published.at(slug, at);
            assertThat(answer instanceof Answer.Live || answer instanceof Answer.Moved)
                    .as("%s at %s: %s", slug, at, answer)
                    .isEqualTo(live);
            if (open != null && answer instanceof Answer.Live(var shown)) {
                checkText(story, open, shown);
            }
        }
        assertThat(published.shows(RandomStory.HERO, at)).isEqualTo(somethingWithHeroIsLive(at));
    }

    private void checkText(RandomStory story, Publication open, PublishedStory shown) {
        var json = ContentJson.write(shown.content());
        assertThat(story.letStand()).containsKey(shown.contentHash());
        assertThat(json).isEqualTo(story.letStand().get(shown.contentHash()));
        assertThat(ContentJson.hash(json)).isEqualTo(shown.contentHash());
        assertThat(shown.teaser().headline()).isEqualTo(shown.content().headline());
        assertThat(shown.teaser().publishedAt()).isBeforeOrEqualTo(open.window().from());
    }

    private static boolean isIn(List<Teaser> teasers, ArticleId id) {
        return teasers.stream().anyMatch(teaser -> teaser.article().equals(id));
    }

    private List<Slug> slugs(ArticleId id) {
        return jdbc.sql("""
                select slug from article where id = :id and slug is not null
                union all select slug from former_slug where article_id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new Slug(row.getString("slug")))
                .list();
    }

    /** From the rows themselves, not through the view. */
    private boolean somethingWithHeroIsLive(Instant at) {
        return jdbc.sql("""
                        select count(*) from publication p join revision r on r.id = p.revision_id
                        where r.hero = 'hero' and p.live_from <= :at and p.live_until > :at
                        """).param("at", JdbcTime.param(at)).query(Long.class).single() > 0;
    }
}
