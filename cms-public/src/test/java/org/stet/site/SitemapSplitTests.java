package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.eventually;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;

/** How sitemaps are kept within what their readers take: so many addresses each, and two days of news. */
class SitemapSplitTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final String MONTH = YearMonth.now(ZoneOffset.UTC).toString();

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** With a limit of two instead of 50,000. */
    @Test
    void aMonthOfMoreStoriesThanASitemapMayHoldGoesOnInAnother() {
        for (var i = 1; i <= 5; i++) {
            SITE.newsroom().published("Split story " + i);
        }
        var environment = SITE.site().getEnvironment();
        try (var small = RunningSite.start(
                "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                "--spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                "--spring.datasource.password=" + environment.getProperty("spring.datasource.password", ""),
                "--stet.site.sitemap.limit=2")) {
            var port = RunningSite.port(small);
            eventually(() -> assertThat(
                            RunningSite.send(port, "GET", "/sitemap.xml").statusCode())
                    .isEqualTo(200));
            var parts = found(
                    "/sitemap-[0-9-]+\\.xml",
                    RunningSite.send(port, "GET", "/sitemap.xml").body());
            assertThat(parts)
                    .startsWith(
                            "/sitemap-" + MONTH + ".xml",
                            "/sitemap-" + MONTH + "-2.xml",
                            "/sitemap-" + MONTH + "-3.xml");
            var all = new ArrayList<String>();
            for (var part : parts) {
                var stories = found(
                        "/articles/[a-z0-9-]+",
                        RunningSite.send(port, "GET", part).body());
                assertThat(stories).hasSizeBetween(1, 2);
                all.addAll(stories);
            }
            assertThat(all).doesNotHaveDuplicates().contains("/articles/split-story-1", "/articles/split-story-5");
        }
        assertThat(SITE.get("/sitemap-" + MONTH + "-2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsOlderThanTwoDaysIsNoNews() {
        var old = SITE.newsroom().published("Two days old");
        var fresh = SITE.newsroom().published("Not yet two days old");
        withinTwoSeconds(() -> assertThat(news()).contains("/articles/two-days-old", "/articles/not-yet-two-days-old"));
        publishedBefore(old.value(), Duration.ofHours(48).plusSeconds(5));
        publishedBefore(fresh.value(), Duration.ofHours(48).minusMinutes(5));
        SITE.newsroom().published("Another that lets the sitemap be made anew");
        withinTwoSeconds(() ->
                assertThat(news()).contains("/articles/not-yet-two-days-old").doesNotContain("/articles/two-days-old"));
        assertThat(found(
                        "/articles/[a-z0-9-]+",
                        SITE.get("/sitemap-" + month(old.value()) + ".xml").body()))
                .contains("/articles/two-days-old");
    }

    private static String month(long story) {
        var from = SITE.core(JdbcClient.class)
                .sql("select live_from from publication where article_id = :id")
                .param("id", story)
                .query((row, n) -> JdbcTime.read(row, "live_from"))
                .single();
        return YearMonth.from(from.atOffset(ZoneOffset.UTC)).toString();
    }

    private static void publishedBefore(long story, Duration ago) {
        SITE.core(JdbcClient.class)
                .sql("update publication set live_from = :from where article_id = :id")
                .param(
                        "from",
                        JdbcTime.param(SITE.core(DatabaseClock.class).now().minus(ago)))
                .param("id", story)
                .update();
    }

    private static List<String> news() {
        return found("/articles/[a-z0-9-]+", SITE.get("/news-sitemap.xml").body());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(hit -> hit.group())
                .toList();
    }
}
