package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.OnPostgres;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.ManyStories.Plan;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Section 2 of the site's promises: page 500 of a list reads as few rows as page 1, counted by PostgreSQL itself. */
@OnPostgres
class PagesReadLittleTests {

    private static final int STORIES = 10_100;
    private static final int SIZE = 20;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PublishedOrder order;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient client;

    @Test
    void theLastPageReadsAsFewRowsAsTheFirst() {
        newsroom.open();
        var template = newsroom.published("Template");
        var now = clock.now();
        var plans = IntStream.range(0, STORIES)
                .mapToObj(i -> new Plan(Window.openFrom(now.minus(Duration.ofMinutes(i / 3))), List.of()))
                .toList();
        ManyStories.copy(jdbc, template, plans);
        jdbc.execute("analyze");

        var ids = order.latest(clock.now(), 500 * SIZE);
        assertThat(ids).hasSize(500 * SIZE).doesNotHaveDuplicates();
        var first = rowsRead(ids.subList(0, SIZE));
        var last = rowsRead(ids.subList(499 * SIZE, 500 * SIZE));
        assertThat(first).isBetween((long) SIZE, 60L * SIZE);
        assertThat(last).isLessThanOrEqualTo(first + SIZE);
    }

    /** What every step of the plan handed on or threw away, together. */
    private long rowsRead(List<ArticleId> ids) {
        var plan = client.sql("explain (analyze, timing off, format json) " + PublishedArticles.THOSE)
                .param("ids", ids.stream().map(ArticleId::value).toList())
                .param("at", JdbcTime.param(clock.now()))
                .query(String.class)
                .single();
        return rows(JsonMapper.shared().readTree(plan).get(0).get("Plan"));
    }

    private static long rows(JsonNode node) {
        var loops = node.get("Actual Loops").asLong();
        var rows = node.get("Actual Rows").asDouble() * loops;
        for (var name :
                List.of("Rows Removed by Filter", "Rows Removed by Join Filter", "Rows Removed by Index Recheck")) {
            rows += node.has(name) ? node.get(name).asDouble() * loops : 0;
        }
        if (node.has("Plans")) {
            for (var inner : node.get("Plans")) {
                rows += rows(inner);
            }
        }
        return Math.round(rows);
    }
}
