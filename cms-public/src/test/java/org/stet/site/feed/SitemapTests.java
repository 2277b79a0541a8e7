package org.stet.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.DatabaseClock;
import org.stet.site.RunningSite;

/** A crawler's own parser, in its strict mode, finds every live story, and nothing that only was or will be one. */
class SitemapTests {

    private static final String HOME = "http://localhost:8080";
    private static final RunningSite SITE = RunningSite.onH2();

    @BeforeAll
    static void publish() {
        SITE.newsroom().published("In the sitemap & <found>");
        withinTwoSeconds(() -> assertThat(SITE.get("/news-sitemap.xml").body()).contains("in-the-sitemap"));
    }

    @Test
    void theIndexLeadsToEveryStoryListAndMonth() throws Exception {
        var month = YearMonth.now(ZoneOffset.UTC);
        var index = (SiteMapIndex) parse("/sitemap.xml");

        assertThat(index.getSitemaps())
                .extracting(each -> each.getUrl().toString())
                .contains(HOME + "/sitemap-lists.xml", HOME + "/sitemap-" + month + ".xml");
        assertThat(index.getSitemaps()).allMatch(each -> each.getLastModified() != null);
        assertThat(addresses("/sitemap-" + month + ".xml")).contains(HOME + "/articles/in-the-sitemap-found");
        assertThat(addresses("/sitemap-lists.xml"))
                .contains(HOME + "/", HOME + "/category/policy", HOME + "/author/ada-lind", HOME + "/archive/" + month);
    }

    @Test
    void aMonthWithoutStoriesAndAPartThatIsNotNeededAreNotThere() {
        for (var path : List.of(
                "/sitemap-1999-12.xml",
                "/sitemap-" + YearMonth.now(ZoneOffset.UTC) + "-2.xml",
                "/sitemap-2026-13.xml",
                "/sitemap-2026-11-1.xml")) {
            assertThat(SITE.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** A typo moves nothing, an update moves the time, neither moves the first publication. */
    @Test
    void whenAStoryChangedIsWhatReadersAreTold() throws Exception {
        var newsroom = SITE.newsroom();
        var story = newsroom.published("Changed in the sitemap");
        withinTwoSeconds(() -> assertThat(lastChange("changed-in-the-sitemap")).isNotNull());
        var first = lastChange("changed-in-the-sitemap");

        newsroom.rewrite(story, newsroom.text("Changed in the sitemap", "Spelt right."));
        newsroom.letStand(story);
        newsroom.as(newsroom.eve(), () -> SITE.core(Publishing.class).publish(story, Change.TYPO));
        withinTwoSeconds(() ->
                assertThat(SITE.get("/articles/changed-in-the-sitemap").body()).contains("Spelt right."));
        assertThat(lastChange("changed-in-the-sitemap")).isEqualTo(first);

        var later = SITE.core(DatabaseClock.class).now().plus(Duration.ofMillis(1200));
        newsroom.rewrite(story, newsroom.text("Changed in the sitemap", "And more."));
        newsroom.letStand(story);
        newsroom.as(newsroom.eve(), () -> SITE.core(Publishing.class).schedule(story, later, Change.update("")));
        RunningSite.eventually(
                () -> assertThat(lastChange("changed-in-the-sitemap")).isAfter(first));
    }

    @Test
    void theNewsSitemapNamesThePaperTheHeadlineAndTheFirstPublication() throws Exception {
        var found = ((SiteMap) parse("/news-sitemap.xml"))
                .getSiteMapUrls().stream()
                        .filter(url -> url.getUrl().getPath().equals("/articles/in-the-sitemap-found"))
                        .findFirst()
                        .orElseThrow();
        var news = (NewsAttributes) found.getAttributesForExtension(Extension.NEWS)[0];

        assertThat(news.getTitle()).isEqualTo("In the sitemap & <found>");
        assertThat(news.getName()).isNotBlank();
        assertThat(news.getPublicationDate().toInstant())
                .isBetween(Instant.now().minusSeconds(600), Instant.now());
    }

    @Test
    void robotsAreToldWhereTheSitemapsAre() {
        assertThat(SITE.get("/robots.txt").body())
                .contains("Sitemap: " + HOME + "/sitemap.xml", "Sitemap: " + HOME + "/news-sitemap.xml");
    }

    private static Instant lastChange(String slug) {
        var month = "/sitemap-" + YearMonth.now(ZoneOffset.UTC) + ".xml";
        return ((SiteMap) parse(month))
                .getSiteMapUrls().stream()
                        .filter(url -> url.getUrl().getPath().equals("/articles/" + slug))
                        .map(url -> url.getLastModified().toInstant())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(slug + " is not in the sitemap"));
    }

    private static List<String> addresses(String path) {
        return ((SiteMap) parse(path))
                .getSiteMapUrls().stream().map(url -> url.getUrl().toString()).toList();
    }

    private static AbstractSiteMap parse(String path) {
        var parser = new SiteMapParser(true, false);
        parser.setStrictNamespace(true);
        parser.enableExtension(Extension.NEWS);
        try {
            return parser.parseSiteMap(
                    "application/xml",
                    SITE.get(path).body().getBytes(StandardCharsets.UTF_8),
                    URI.create(HOME + path).toURL());
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
