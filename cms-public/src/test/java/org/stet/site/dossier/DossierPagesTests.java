package org.stet.site.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.dossier.DossierEditing;
import org.stet.core.dossier.DossierForm;
import org.stet.core.dossier.DossierId;
import org.stet.core.dossier.Reading;
import org.stet.core.publication.Publishing;
import org.stet.site.RunningSite;

/** F9: what readers see of a dossier: its page, its feed, its place in the sitemap, and the box on each of its stories. */
class DossierPagesTests {

    private static final RunningSite SITE = RunningSite.onH2();

    @Test
    void aDossierHasAPageAFeedAndAPlaceInTheSitemap() throws Exception {
        var one = published("Reactor one");
        var draft = SITE.newsroom().draft("Reactor hidden");
        var two = published("Reactor two");
        create("Reactor", Reading.IN_ORDER, one, draft, two);

        withinTwoSeconds(
                () -> assertThat(headlines("/dossiers/reactor")).containsExactly("Reactor one", "Reactor two"));
        var page = page("/dossiers/reactor");
        assertThat(page.select("h1").text()).isEqualTo("Reactor");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/dossiers/reactor");
        assertThat(page.html()).doesNotContain("Reactor hidden");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"@type\":\"CollectionPage\"", "\"headline\":\"Reactor two\"", "BreadcrumbList");
        var feed = new SyndFeedInput()
                .build(new StringReader(SITE.get("/dossiers/reactor/feed.xml").body()));
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("Reactor two", "Reactor one");
        assertThat(SITE.get("/dossiers/reactor/feed.json").statusCode()).isEqualTo(200);
        withinTwoSeconds(() -> assertThat(SITE.get("/sitemap-lists.xml").body()).contains("/dossiers/reactor</loc>"));
    }

    /** Who looks for a dossier without one of its stories finds it in the archive. */
    @Test
    void theArchiveNamesTheDossiersThatReadersCanOpen() {
        var story = published("In the listed one");
        create("Listed dossier", Reading.IN_ORDER, story, SITE.newsroom().draft("Hidden part"));
        create("Empty dossier", Reading.IN_ORDER);
        withinTwoSeconds(() -> assertThat(page("/archive")
                        .select("a[href=/dossiers/listed-dossier]")
                        .text())
                .isEqualTo("Listed dossier"));
        assertThat(page("/archive")
                        .select("li:has([href=/dossiers/listed-dossier])")
                        .text())
                .isEqualTo("Listed dossier 1 story");
        assertThat(page("/archive").text()).doesNotContain("Empty dossier");
        edit(() -> SITE.core(Publishing.class).takeDown(story, "For the test."));
        withinTwoSeconds(() -> assertThat(page("/archive").text()).doesNotContain("Listed dossier"));
    }

    @Test
    void aCaseThatGoesOnShowsItsNewestStoryFirst() {
        create("Trial", Reading.NEWEST_FIRST, published("Trial one"), published("Trial two"), published("Trial three"));
        withinTwoSeconds(() ->
                assertThat(headlines("/dossiers/trial")).containsExactly("Trial three", "Trial two", "Trial one"));
        assertThat(box("trial-one"))
                .contains("Part 1 of 3")
                .contains("Next Trial two")
                .doesNotContain("Before");
    }

    @Test
    void aStorySaysWhichPartItIsAndLeadsToItsNeighbours() {
        var first = published("Series first");
        var second = published("Series second");
        var dossier = create("Series", Reading.IN_ORDER, first, second);
        withinTwoSeconds(() -> assertThat(box("series-second")).isEqualTo("Part 2 of 2: Series Before Series first"));

        var third = published("Series third");
        edit(() -> SITE.core(DossierEditing.class).add(dossier, third));
        withinTwoSeconds(() -> assertThat(box("series-second"))
                .isEqualTo("Part 2 of 3: Series Before Series first Next Series third"));
        assertThat(page("/articles/series-second").select(".series a").eachAttr("href"))
                .containsExactly("/dossiers/series", "/articles/series-first", "/articles/series-third");

        edit(() -> SITE.core(Publishing.class).takeDown(third, "For the test."));
        withinTwoSeconds(() -> assertThat(box("series-second")).doesNotContain("third"));
        edit(() -> SITE.core(DossierEditing.class).delete(dossier));
        withinTwoSeconds(() -> assertThat(box("series-second")).isEmpty());
        withinTwoSeconds(() -> assertThat(status("/dossiers/series")).isEqualTo(404));
    }

    @Test
    void aDossierWithoutALiveStoryIsNotKnownAndItsOnlyStoryHasNoBox() {
        var draft = SITE.newsroom().draft("Not yet");
        var id = create("Unknown", Reading.IN_ORDER, draft);
        for (var path : List.of("/dossiers/unknown", "/dossiers/never-heard-of", "/dossiers/unknown/feed.xml")) {
            assertThat(status(path)).as(path).isEqualTo(404);
        }
        var only = published("The only one");
        edit(() -> SITE.core(DossierEditing.class).add(id, only));
        withinTwoSeconds(() -> assertThat(status("/dossiers/unknown")).isEqualTo(200));
        assertThat(box("the-only-one")).isEmpty();
        assertThat(status("/dossiers/unknown?page=2")).isEqualTo(404);
    }

    @Test
    void aDossierWithAPictureShowsItAtItsHeadAndBesideItsLinkOnOtherSites() {
        var picture = SITE.picture(1600, 1200);
        SITE.developPictures();
        var story = published("Court story");
        var id = create("The court", Reading.IN_ORDER, story);
        withinTwoSeconds(() -> assertThat(status("/dossiers/the-court")).isEqualTo(200));
        var address = "/media/" + picture + "/640.jpg";
        assertThat(status(address)).isEqualTo(404);
        edit(() -> SITE.core(DossierEditing.class)
                .change(
                        id,
                        1,
                        new DossierForm("The court", "", "", Reading.IN_ORDER, picture, "A hall", "Photo: Ada")));

        withinTwoSeconds(() -> assertThat(page("/dossiers/the-court").select(".page__head img"))
                .hasSize(1));
        var page = page("/dossiers/the-court");
        var shown = page.select(".page__head img").getFirst();
        assertThat(shown.attr("alt")).isEqualTo("A hall");
        assertThat(shown.attr("srcset")).contains("640-16x9", "1200-16x9");
        assertThat(shown.attr("width")).isEqualTo("1200");
        assertThat(shown.attr("height")).isEqualTo("675");
        assertThat(page.select(".page__head figcaption").text()).isEqualTo("Photo: Ada");
        var elsewhere = page.select("meta[property=og:image]").attr("content");
        assertThat(elsewhere).contains("/media/" + picture + "/1200-16x9");
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).isEqualTo("A hall");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("\"image\":\"" + elsewhere);
        assertThat(status(elsewhere.substring(elsewhere.indexOf("/media/")))).isEqualTo(200);

        edit(() -> SITE.core(Publishing.class).takeDown(story, "For the test."));
        withinTwoSeconds(() -> assertThat(status(address)).isEqualTo(404));
    }

    @Test
    void aFormerAddressLeadsOn() {
        var id = create("Moved", Reading.IN_ORDER, published("In the moved one"));
        withinTwoSeconds(() -> assertThat(status("/dossiers/moved")).isEqualTo(200));
        edit(() ->
                SITE.core(DossierEditing.class).change(id, 1, new DossierForm("Moved on", "", "", Reading.IN_ORDER)));
        withinTwoSeconds(() -> {
            var answer = SITE.get("/dossiers/moved");
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("location")).hasValue("/dossiers/moved-on");
        });
        assertThat(SITE.get("/dossiers/moved/feed.xml").headers().firstValue("location"))
                .hasValue("/dossiers/moved-on/feed.xml");
    }

    private static ArticleId published(String headline) {
        return SITE.newsroom().published(headline);
    }

    private static DossierId create(String title, Reading reading, ArticleId... stories) {
        return SITE.newsroom().as(SITE.newsroom().eve(), () -> {
            var id = SITE.core(DossierEditing.class).create(new DossierForm(title, "", "", reading));
            List.of(stories).forEach(story -> SITE.core(DossierEditing.class).add(id, story));
            return id;
        });
    }

    private static void edit(Runnable what) {
        SITE.newsroom().as(SITE.newsroom().eve(), what);
    }

    private static List<String> headlines(String path) {
        return page(path).select("main .row .hed").eachText();
    }

    private static String box(String slug) {
        return page("/articles/" + slug).select(".series").text();
    }

    private static Document page(String path) {
        return Jsoup.parse(SITE.get(path).body());
    }

    private static int status(String path) {
        return SITE.get(path).statusCode();
    }
}
