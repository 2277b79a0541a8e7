package org.stet.site.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hero;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.preview.PreviewLink;
import org.stet.core.shared.PictureRef;
import org.stet.site.RunningSite;

/** T20: what whoever has a preview's address sees, and nobody else. */
@ExtendWith(OutputCaptureExtension.class)
class PreviewPagesTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final String UNKNOWN = "/preview/" + "a1".repeat(20);

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aDraftIsShownByThePageItWillHave() {
        var id = SITE.newsroom().draft("Shown as it will be");
        var draft = SITE.get(link(id).path()).body();
        SITE.newsroom().letStand(id);
        SITE.newsroom().publish(id);
        withinTwoSeconds(
                () -> assertThat(SITE.get("/articles/shown-as-it-will-be").statusCode())
                        .isEqualTo(200));

        var page = SITE.get("/articles/shown-as-it-will-be").body();

        assertThat(article(draft)).isEqualTo(article(page)).contains("Shown as it will be");
        assertThat(draft)
                .containsPattern(
                        "<body>\\s*<a class=\"skip\"[^>]*>[^<]*</a>\\s*"
                                + "<aside class=\"draft\" aria-label=\"Preview\">DRAFT, not public. The working copy of this story,"
                                + " seen by whoever has this link until [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}, [0-9:]{5} UTC</aside>");
        assertThat(page).doesNotContain("class=\"draft\"");
    }

    @Test
    void nobodyListsKeepsOrPassesItOn() {
        var answer = SITE.get(link(SITE.newsroom().draft("Not for machines")).path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "cache-control")).isEqualTo("private, no-store");
        assertThat(header(answer, "x-robots-tag")).isEqualTo("noindex");
        assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "content-security-policy"))
                .contains("default-src 'none'")
                .endsWith("frame-ancestors 'none'");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headers().map()).doesNotContainKeys("surrogate-key", "x-frame-options", "set-cookie");
        assertThat(answer.body())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"", "og:", "twitter:", "ld+json", "article:published_time");
    }

    @Test
    void aRevisionIsNamedAndSaysWhetherReadersSeeIt() {
        var id = SITE.newsroom().submitted("Named by number");
        assertThat(SITE.get(link(id).path()).body()).contains("DRAFT, not public. Revision 1 of this story");

        var live = SITE.newsroom().published("Known already");
        assertThat(SITE.get(link(live).path()).body())
                .contains("PREVIEW of what readers see. Revision 1 of this story");
    }

    @Test
    void everyRequestShowsTheWordsAsTheyAreThen() {
        var id = SITE.newsroom().draft("First words");
        var panel = ada(() -> previews().beside(id));
        var size = SITE.cache().size();
        assertThat(SITE.get(panel.path() + "?n=1").body()).contains("<h1>First words</h1>");

        SITE.newsroom().rewrite(id, SITE.newsroom().text("Second words"));
        SITE.newsroom().as(SITE.newsroom().ada(), () -> previews().refresh(panel.id(), id));

        assertThat(SITE.get(panel.path() + "?n=2").body()).contains("<h1>Second words</h1>");
        assertThat(SITE.cache().size()).isEqualTo(size);
    }

    @Test
    void aRevokedUnknownOrMistypedPreviewIsAsUnknownAsAnyAddress() {
        var link = link(SITE.newsroom().draft("Revoked"));
        assertThat(SITE.get(link.path()).statusCode()).isEqualTo(200);
        SITE.newsroom().as(SITE.newsroom().ada(), () -> previews().revoke(link.id()));
        var paths = List.of(
                link.path(),
                UNKNOWN,
                UNKNOWN.toUpperCase(Locale.ROOT),
                UNKNOWN + "/",
                "/preview/chosen",
                "/preview",
                UNKNOWN + "/media/" + SITE.picture() + "/1600.jpg",
                link.path() + "/media/" + SITE.picture() + "/1600.jpg");

        withinTwoSeconds(() -> paths.forEach(path -> isAsUnknownAs("/never-heard-of", path)));
    }

    private static void isAsUnknownAs(String other, String path) {
        var unknown = SITE.get(other);
        var answer = SITE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).as(path).isEqualTo(unknown.body());
        assertThat(headers(answer)).as(path).isEqualTo(headers(unknown));
    }

    @Test
    void itIsReadAndNothingElse() {
        var link = link(SITE.newsroom().draft("Read only"));

        assertThat(SITE.send("HEAD", link.path()).body()).isEmpty();
        assertThat(SITE.send("HEAD", link.path()).statusCode()).isEqualTo(200);
        for (var method : List.of("POST", "PUT", "DELETE")) {
            assertThat(SITE.send(method, link.path()).statusCode()).as(method).isEqualTo(405);
        }
    }

    @Test
    void itsPicturesAreSeenThroughItAloneAndOnlyWhileItIsOpen() {
        var picture = SITE.picture();
        var stranger = SITE.picture();
        var link = link(illustrated("Illustrated", picture));
        var path = link.path() + "/media/" + picture + "/1600.jpg";
        assertThat(SITE.get(link.path()).body()).contains("src=\"" + path + "\"", "srcset=\"" + path + " ");

        var answer = SITE.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "cache-control")).isEqualTo("private, no-store");
        assertThat(header(answer, "x-robots-tag")).isEqualTo("noindex");
        assertThat(answer.headers().map()).doesNotContainKey("surrogate-key");
        var other = link(SITE.newsroom().draft("Without"));
        for (var unseen : List.of(
                "/media/" + picture + "/1600.jpg",
                link.path() + "/media/" + stranger + "/1600.jpg",
                link.path() + "/media/" + picture + "/640.webp",
                other.path() + "/media/" + picture + "/1600.jpg")) {
            assertThat(SITE.get(unseen).statusCode()).as(unseen).isEqualTo(404);
        }

        SITE.newsroom().as(SITE.newsroom().ada(), () -> previews().revoke(link.id()));
        assertThat(SITE.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theSectionThatAStoryWouldOpenIsNamedInItsPreviewAlone() {
        var newsroom = SITE.newsroom();
        var section = newsroom.category("Tides");
        var text = newsroom.text(
                "First of its section",
                "Words.",
                section,
                List.of(newsroom.author("Rui Tavares", "Tides")),
                List.of(),
                null);

        assertThat(SITE.get(link(newsroom.draft(text)).path()).body()).contains(">Tides</a>");
        assertThat(SITE.get("/").body()).doesNotContain("Tides");
    }

    @Test
    void itsAddressIsWrittenIntoNoLog(CapturedOutput output) {
        var link = link(illustrated("Unlogged", SITE.picture()));
        SITE.get(link.path());
        SITE.get(link.path() + "/media/none/1600.jpg");
        SITE.send("POST", link.path());

        assertThat(output.getAll()).doesNotContain(link.token());
    }

    private static ArticleId illustrated(String headline, PictureRef picture) {
        var newsroom = SITE.newsroom();
        var plain = newsroom.text(headline);
        var hero = new Hero(picture, "A grey field", "", "");
        return newsroom.draft(newsroom.text(
                headline, "Words.", Objects.requireNonNull(plain.category()), plain.authors(), plain.tags(), hero));
    }

    private static PreviewEditing previews() {
        return SITE.core(PreviewEditing.class);
    }

    private static PreviewLink link(ArticleId id) {
        return ada(() -> previews().link(id));
    }

    private static PreviewLink ada(Supplier<PreviewLink> what) {
        return SITE.newsroom().as(SITE.newsroom().ada(), what);
    }

    /** The story itself, without the time that passes between two looks and without what stands beside it. */
    private static String article(String page) {
        return page.substring(page.indexOf("<article"), page.indexOf("Back to home"))
                .replaceAll("<time [^<]*</time>", "<time/>");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
