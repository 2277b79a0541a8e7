package org.stet.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Publishing;
import org.stet.site.RunningSite;

/** What readers ask and what they get, by HTTP: complete without a script, and never an error. */
class SearchPagesTests {

    private static final RunningSite SITE = RunningSite.onH2();

    @BeforeAll
    static void fill() {
        published("Regulators open training logs", "Nobody had looked at the logs before. Now they do.");
        published("Training dogs & <b>cats</b>", "A day in the field.");
        for (int i = 0; i < 12; i++) {
            published("Zeppelin number " + i, "It flies.");
        }
        RunningSite.eventually(
                () -> assertThat(ask("zeppelin flies").select("#h-res").text()).isEqualTo("1–10 of 12"));
        RunningSite.eventually(() -> assertThat(ask("dogs").select("article")).hasSize(1));
    }

    @Test
    void aHitShowsWhereTheWordsStand() {
        var page = ask("training log");

        assertThat(page.title()).startsWith("“training log” | Search | ");
        assertThat(page.select("input[name=q]").val()).isEqualTo("training log");
        var hit = page.selectFirst("article");
        assertThat(Objects.requireNonNull(hit).select("h3 a").attr("href"))
                .isEqualTo("/articles/regulators-open-training-logs");
        assertThat(hit.select("h3 mark").eachText()).containsExactly("training", "logs");
        assertThat(hit.select("p.std mark").eachText()).isNotEmpty();
        assertThat(page.text()).contains("1 story contains “training log”.");
    }

    @Test
    void whatATextHoldsIsNeverMarkup() {
        var page = ask("cats dogs");
        assertThat(page.select("article h3").text()).isEqualTo("Training dogs & <b>cats</b>");
        assertThat(page.select("article b")).isEmpty();

        var script = get("\"><script>alert(1)</script>");
        assertThat(script.body()).doesNotContain("<script>alert");
    }

    @Test
    void aMistypedWordIsAnsweredWithWhatWasMeant() {
        var page = ask("trainng logs");
        assertThat(page.text()).contains("No story contains “trainng logs”. Did you mean “training logs”?");
        assertThat(page.select("p.std a").attr("href")).isEqualTo("/search?q=training+logs");
        assertThat(page.select("article h3").eachText()).contains("Regulators open training logs");
    }

    @Test
    void withoutWordsAndWithoutHitsThereIsAWayOn() {
        for (var page : List.of(ask(""), ask("xylophonic"))) {
            assertThat(page.select("article")).isEmpty();
            assertThat(page.select(".facets")).isEmpty();
            assertThat(page.select("p.links a").eachAttr("href")).contains("/category/policy", "/archive");
            assertThat(page.select("ol.times a")).isNotEmpty();
        }
        assertThat(ask("xylophonic").text()).contains("No story contains “xylophonic”.");
    }

    @Test
    void facetsNarrowAndWidenByLinksAlone() {
        var page = ask("zeppelin");
        var facets = page.select(".facet");
        assertThat(facets.select("h3").eachText()).containsExactly("Section", "When", "Reporter");
        assertThat(facets.select("a").eachText()).contains("Policy 12", "Last 7 days 12", "Ada Lind 12");

        var section = follow(page, ".facet a:contains(Policy)");
        assertThat(section.select(".facet [aria-current]").text()).isEqualTo("Policy 12");
        var reporter = follow(section, ".facet a:contains(Ada Lind)");
        assertThat(reporter.select(".facet [aria-current]").eachText()).containsExactly("Policy 12", "Ada Lind 12");
        var wide = follow(reporter, ".facet [aria-current]:contains(Policy)");
        assertThat(wide.select(".facet [aria-current]").eachText()).containsExactly("Ada Lind 12");

        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        var none = Jsoup.parse(SITE.get("/search?q=zeppelin&from=" + tomorrow).body());
        assertThat(none.select("article")).isEmpty();
        assertThat(none.text()).contains("Nothing here with these limits.");
        assertThat(follow(none, "a:contains(Show all results)").select("article"))
                .hasSize(10);
    }

    @Test
    void pagesAndOrdersAreLinks() {
        var first = ask("zeppelin");
        assertThat(first.select("#h-res").text()).isEqualTo("1–10 of 12");
        var second = follow(first, "nav.pages a.next");
        assertThat(second.select("#h-res").text()).isEqualTo("11–12 of 12");
        assertThat(second.select("nav.pages [aria-current=page]").text()).isEqualTo("2");
        assertThat(second.select("nav.pages a.next")).isEmpty();
        var newest = follow(first, ".sort a:contains(Newest)");
        assertThat(newest.select("article h3").eachText()).first().isEqualTo("Zeppelin number 11");
        assertThat(SITE.get("/search?q=zeppelin&page=99999&sort=x&from=never&author=None&category=..")
                        .statusCode())
                .isEqualTo(200);
    }

    /** Lucene's own signs, ten thousand characters, half characters and what is no encoding at all. */
    @Test
    void nothingAnybodyTypesIsAnError() {
        for (var words : List.of(
                "x".repeat(10_000),
                "é ".repeat(3_000),
                "headline:x AND (body:* OR \"",
                "* ? ~ ^ [a TO z] {} \\ /.*/ && || ! +-",
                "\u0000\u0001\u202E",
                "' or 1=1 --")) {
            assertThat(get(words).statusCode()).as(words).isEqualTo(200);
            assertThat(SITE.get("/search/suggest?q=" + encoded(words)).statusCode())
                    .isEqualTo(200);
        }
        for (var query : List.of("q=%", "q=%zz%ff%c3", "q", "=", "&&&", "q=a&q=b", "q[]=a", "q=%00", "page=%31&q=1")) {
            assertThat(SITE.raw("GET /search?" + query + " HTTP/1.1", "Host: localhost"))
                    .as(query)
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void headlinesAreSuggestedInTheFormBrowsersKnow() {
        var answer = SITE.get("/search/suggest?q=training+lo");
        assertThat(answer.body())
                .startsWith("[\"training lo\",[\"Regulators open training logs\"],[\"\"],[\"")
                .contains("/articles/regulators-open-training-logs");
        assertThat(SITE.get("/search/suggest").body()).isEqualTo("[\"\",[],[],[]]");
    }

    @Test
    void browsersAndPagesSayWhereTheSearchIs() {
        assertThat(SITE.get("/opensearch.xml").body())
                .contains("/search?q={searchTerms}\"", "/search/suggest?q={searchTerms}\"", "<ShortName>");
        var front = Jsoup.parse(SITE.get("/").body());
        assertThat(front.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
        assertThat(front.select("header a.find").attr("href")).isEqualTo("/search");
        var missing = Jsoup.parse(SITE.get("/articles/never-was").body());
        assertThat(missing.select("main form[role=search][action=/search] input[name=q]"))
                .hasSize(1);
    }

    /** Neither search engines nor caches keep answers, ours least of all. */
    @Test
    void answersAreKeptByNobody() {
        var before = SITE.cache().size();
        for (int i = 0; i < 50; i++) {
            var answer = get("zeppelin " + i);
            assertThat(answer.headers().firstValue("cache-control")).hasValue("private, no-store");
            assertThat(answer.headers().firstValue("x-robots-tag")).hasValue("noindex");
        }
        assertThat(SITE.cache().size()).isLessThanOrEqualTo(before + 5);
        assertThat(ask("x").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    /** T19: not one answer after the editor's word names the story, however late the index hears of it. */
    @Test
    void aRetractedStoryIsGoneFromTheNextAnswer() {
        var story = published("Okapi escapes", "It ran.");
        RunningSite.eventually(() -> assertThat(ask("okapi").select("article")).hasSize(1));
        var newsroom = SITE.newsroom();

        newsroom.as(newsroom.eve(), () -> SITE.core(Publishing.class).takeDown(story, "It did not."));

        assertThat(ask("okapi").select("article, .facet")).isEmpty();
        assertThat(SITE.get("/search/suggest?q=okap").body()).doesNotContain("Okapi");
    }

    private static ArticleId published(String headline, String body) {
        var newsroom = SITE.newsroom();
        var story = newsroom.draft(newsroom.text(headline, body));
        newsroom.letStand(story);
        newsroom.publish(story);
        return story;
    }

    private static Document ask(String words) {
        return Jsoup.parse(get(words).body());
    }

    private static Document follow(Document page, String link) {
        return Jsoup.parse(SITE.get(page.select(link).attr("href")).body());
    }

    private static HttpResponse<String> get(String words) {
        return SITE.get("/search?q=" + encoded(words));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
