package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A site whose search is in a cluster that does not answer: that is said calmly, and the rest of it is as ever. */
class ClusterAwayTests {

    private static final RunningSite SITE = RunningSite.onH2();

    @Test
    void theSearchIsAwayAndNothingElseIs() {
        var newsroom = SITE.newsroom();
        var story = newsroom.draft(newsroom.text("Quetzal in the cluster", "Words."));
        newsroom.letStand(story);
        newsroom.publish(story);
        try (var site = start()) {
            RunningSite.eventually(() -> assertThat(body(site, "/search?q=quetzal"))
                    .contains("The search is away for a moment. Everything else is here."));
            var page = Jsoup.parse(body(site, "/search?q=quetzal&category=policy"));
            assertThat(page.select("input[name=q]").val()).isEqualTo("quetzal");
            assertThat(page.select("p.std a").attr("href")).isEqualTo("/search?q=quetzal&category=policy");
            assertThat(page.text())
                    .doesNotContain("No story contains", "still getting to know", "Nothing here with these limits");
            assertThat(page.select("p.links a")).as("other ways to a story").isNotEmpty();
            assertThat(body(site, "/search")).doesNotContain("away for a moment");
            assertThat(body(site, "/search/suggest?q=quetz")).isEqualTo("[\"quetz\",[],[],[]]");
            assertThat(body(site, "/articles/quetzal-in-the-cluster")).contains("<h1");
            assertThat(body(site, "/actuator/health")).contains("DEGRADED");
        }
        assertThat(SITE.get("/actuator/health").body()).contains("UP");
    }

    private static String body(ConfigurableApplicationContext site, String path) {
        var answer = RunningSite.send(RunningSite.port(site), "GET", path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static ConfigurableApplicationContext start() {
        var shared = SITE.site().getEnvironment();
        return RunningSite.start(
                "--spring.datasource.url=" + shared.getRequiredProperty("spring.datasource.url"),
                "--spring.datasource.username=" + shared.getRequiredProperty("spring.datasource.username"),
                "--spring.datasource.password=" + shared.getProperty("spring.datasource.password", ""),
                "--stet.media.directory=" + shared.getRequiredProperty("stet.media.directory"),
                "--stet.search.cluster.url=http://127.0.0.1:1");
    }
}
