package org.stet.core.publication;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.publication.ManyStories.Plan;
import org.stet.core.publication.PublishedArchive.Line;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagId;

/**
 * Section 2 of the site's promises: pages made from an order hold what pages by offset held, whatever the data: equal times,
 * stories not yet or no longer live, and stories with several versions.
 */
abstract class PublishedOrderContract {

    private static final int STORIES = 300;
    private static final int SIZE = 20;
    private static final int MOST = 10_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PublishedOrder order;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private PublishedTags tagged;

    @Autowired
    private PublishedArchive archive;

    @Autowired
    private PublishedCorrections corrections;

    @Autowired
    private TagDirectory tags;

    @Autowired
    private AuthorDirectory authors;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Instant now;
    private ArticleId template;

    @BeforeEach
    void fill() {
        newsroom.open();
        template = newsroom.published("Template");
        now = clock.now();
        var random = new Random(20_26);
        var plans = new ArrayList<Plan>();
        for (var i = 0; i < STORIES; i++) {
            plans.add(plan(random));
        }
        ManyStories.copy(jdbc, template, plans);
    }

    /** Hours are few, so that many stories share one. Some windows are over, some ahead, some never opened. */
    private Plan plan(Random random) {
        var from = now.minus(Duration.ofHours(random.nextInt(60) - 5));
        return switch (random.nextInt(10)) {
            case 0 -> new Plan(new Window(from, from), List.of(Window.openFrom(from.plusSeconds(3_600))));
            case 1 -> new Plan(new Window(from, from.plusSeconds(1_800)), List.of());
            case 2, 3 ->
                new Plan(
                        new Window(from, from.plusSeconds(1_800)),
                        List.of(
                                new Window(from.plusSeconds(1_800), from.plusSeconds(2_700)),
                                Window.openFrom(from.plusSeconds(2_700))));
            default -> new Plan(Window.openFrom(from), List.of());
        };
    }

    @Test
    void everyPageHoldsWhatItHeldByOffset() {
        var category = articles.latest(now, 1).getFirst().category();
        var author = authors.bySlug(new Slug("ada-lind")).orElseThrow().id();
        var tag = tags.bySlug(new Slug("audits")).orElseThrow().id();
        var month = YearMonth.from(now.atZone(ZONE));

        same(order.in(List.of(category), now, MOST), teaser -> teaser.category().equals(category));
        same(
                order.by(author, now, MOST),
                teaser -> teaser.bylines().stream()
                        .anyMatch(byline -> byline.author().equals(author)));
        same(order.carrying(tag, now, MOST), teaser -> carries(teaser, tag));
        same(order.latest(now, MOST), teaser -> true);
        var slugs =
                articles.those(order.in(month, ZONE, now, MOST), now).stream().map(Teaser::slug);
        assertThat(archive.lines(month, ZONE, now, MOST, 0))
                .extracting(Line::slug)
                .containsExactlyElementsOf(slugs.toList());
        assertThat(order.in(List.of(), now, MOST)).isEmpty();
        assertThat(order.latest(now, 7)).isEqualTo(order.latest(now, MOST).subList(0, 7));
    }

    @Test
    void itIsAsTrueOfAnyOtherInstant() {
        var earlier = now.minus(Duration.ofHours(20)).minusSeconds(900);
        var category = articles.latest(now, 1).getFirst().category();
        var all = live(earlier, teaser -> true);
        assertThat(order.latest(earlier, MOST)).isEqualTo(all);
        assertThat(order.in(List.of(category), earlier, MOST)).isEqualTo(all);
        assertThat(order.latest(earlier, MOST)).hasSizeGreaterThan(60).doesNotContain(template);
    }

    @Test
    void correctionsAreFoundByTheirOrder() {
        var ids = corrections.order(now, MOST);
        assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        for (var from = 0; from < ids.size(); from += SIZE) {
            var page = ids.subList(from, Math.min(ids.size(), from + SIZE));
            assertThat(corrections.those(page, now)).isEqualTo(corrections.latest(now, SIZE, from));
        }
        assertThat(corrections.those(List.of(), now)).isEmpty();
        assertThat(corrections.latest(now, SIZE, ids.size())).isEmpty();
    }

    private void same(List<ArticleId> ids, Predicate<Teaser> belongs) {
        assertThat(ids).hasSizeGreaterThan(200).isEqualTo(live(now, belongs));
        pages(
                ids,
                now,
                at -> articles.latest(now, MOST).stream()
                        .filter(belongs)
                        .skip(at)
                        .limit(SIZE)
                        .toList());
    }

    private boolean carries(Teaser teaser, TagId tag) {
        return tagged.of(List.of(teaser.article()), now).getOrDefault(teaser.article(), List.of()).stream()
                .anyMatch(carried -> carried.id() == tag.value());
    }

    /** Asked without any list: every story that is live, sorted and sifted here. */
    private List<ArticleId> live(Instant when, Predicate<Teaser> belongs) {
        var all = jdbc.queryForList("select id from article", Long.class).stream()
                .map(ArticleId::new)
                .toList();
        return articles.those(all, when).stream()
                .filter(belongs)
                .sorted(comparing(Teaser::publishedAt)
                        .thenComparing(teaser -> teaser.article().value())
                        .reversed())
                .map(Teaser::article)
                .toList();
    }

    /** Nothing is doubled, nothing is lost, and behind the last page there is nothing. */
    private void pages(List<ArticleId> ids, Instant when, IntFunction<List<Teaser>> byOffset) {
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        for (var from = 0; from < ids.size(); from += SIZE) {
            var page = ids.subList(from, Math.min(ids.size(), from + SIZE));
            assertThat(articles.those(page, when)).isEqualTo(byOffset.apply(from));
        }
        assertThat(byOffset.apply(ids.size())).isEmpty();
    }
}
