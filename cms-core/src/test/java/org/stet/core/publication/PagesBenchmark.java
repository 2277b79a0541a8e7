package org.stet.core.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.ManyStories.Plan;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Window;

/**
 * How long the first and the last page of a section take among 20,000 stories by the order that is kept, how long that
 * order takes and what stands beside a story. Its subclasses' names keep it out of the build: run one by
 * {@code mvn -pl cms-core test -Dtest=PagesBenchmarkOnPostgres}; it prints milliseconds and asserts nothing.
 */
abstract class PagesBenchmark {

    private static final int STORIES = Integer.getInteger("stories", 20_000);
    private static final int SIZE = 20;
    private static final int TIMES = 30;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PublishedOrder order;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Instant now = Instant.EPOCH;

    @Test
    void measure() {
        newsroom.open();
        var template = newsroom.published("Template");
        now = clock.now();
        var plans = IntStream.range(0, STORIES)
                .mapToObj(i -> new Plan(Window.openFrom(now.minus(Duration.ofMinutes(i / 3))), List.of()))
                .toList();
        ManyStories.copy(jdbc, template, plans);
        jdbc.execute("analyze");
        var section = List.of(articles.latest(now, 1).getFirst().category());
        var ids = order.in(section, now, 500 * SIZE);
        time("order of 10,000, once a change", 5, () -> order.in(section, now, 500 * SIZE));
        time("page 1 by order", TIMES, () -> articles.those(page(ids, 1), now));
        time("page 500 by order", TIMES, () -> articles.those(page(ids, 500), now));
        time(
                "related stories",
                TIMES,
                () -> articles.related(articles.latest(now, 1).getFirst(), now, 4));
        time("the six newest", TIMES, () -> articles.latest(now, 6));
    }

    private static List<ArticleId> page(List<ArticleId> ids, int number) {
        return ids.subList((number - 1) * SIZE, number * SIZE);
    }

    private static void time(String name, int times, Runnable what) {
        what.run();
        var nanos = new ArrayList<Long>();
        for (var i = 0; i < times; i++) {
            var begun = System.nanoTime();
            what.run();
            nanos.add(System.nanoTime() - begun);
        }
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-32s p50 %8.1f ms   max %8.1f ms%n",
                name,
                sorted[sorted.length / 2] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }
}
