package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Hero;
import org.stet.core.body.PastedHtml;
import org.stet.core.live.LiveEditing;
import org.stet.core.live.LiveForm;
import org.stet.core.preview.LookAheadEditing;
import org.stet.core.preview.PreviewEditing;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.PictureRef;
import org.stet.core.theme.Theme;
import org.stet.core.theme.ThemeEditing;

/**
 * T13, T14: one address of every kind in every way it can answer, with GET and HEAD: the same security headers, once each, a
 * type that says its charset, and {@code private} or {@code no-store} on what is somebody's and on nothing else.
 */
class HeaderCrawlTests {

    private static final RunningSite SITE = RunningSite.newOnH2();
    private static final List<Expected> ALL = new ArrayList<>();
    private static final String HTML = "text/html;charset=utf-8";
    private static final String PICTURE_POLICY = "default-src 'none'; frame-ancestors 'self'; sandbox";
    private static final String UNKNOWN = "/preview/" + "a1".repeat(20);

    private enum Kept {
        BY_ALL,
        FOR_GOOD,
        BY_NOBODY,
        PRIVATE
    }

    private record Expected(String path, int status, String type, Kept kept) {}

    @BeforeAll
    static void fill() {
        var newsroom = SITE.newsroom();
        var picture = SITE.picture(700, 500);
        var secret = SITE.picture(710, 500);
        SITE.developPictures();
        var story = illustrated("With headers", picture);
        newsroom.letStand(story);
        newsroom.publish(story);
        newsroom.as(newsroom.eve(), () -> {
            SITE.core(LiveEditing.class).open(story, 12);
            return SITE.core(LiveEditing.class)
                    .post(story, new LiveForm("", PastedHtml.parse("<p>An entry.</p>"), null));
        });
        SITE.tellAll();
        var mended = newsroom.published("Mended with headers");
        newsroom.republish(
                mended, newsroom.text("Mended with headers", "It is so."), Change.correction("It was not so."));
        SITE.tieTogether(story, mended);
        var gone = newsroom.published("Gone with headers");
        newsroom.as(newsroom.eve(), () -> SITE.core(Publishing.class).takeDown(gone, "For the test."));
        withinTwoSeconds(() ->
                assertThat(SITE.get("/articles/gone-with-headers").statusCode()).isEqualTo(410));
        withinTwoSeconds(() -> assertThat(SITE.get("/").body()).contains("With headers"));
        var draft = illustrated("Draft with headers", secret);
        var preview = newsroom.as(
                newsroom.ada(), () -> SITE.core(PreviewEditing.class).link(draft));
        var ahead = newsroom.as(
                newsroom.eve(),
                () -> SITE.core(LookAheadEditing.class).open(Instant.now().plusSeconds(3_600)));
        ALL.add(new Expected(ahead.path(), 200, HTML, Kept.PRIVATE));
        var trial =
                newsroom.as(newsroom.noor(), () -> SITE.core(ThemeEditing.class).open(Theme.PLAIN));
        ALL.add(new Expected(trial.path(), 200, HTML, Kept.PRIVATE));
        pages();
        told();
        feeds();
        pictures(picture, secret, preview.path());
        questions();
        Stream.of("css", "woff2", "svg").forEach(HeaderCrawlTests::asset);
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void everyKindOfPageIsCrawled() {
        Sweep.of(SITE, ALL.stream().map(Expected::path).toList()).reachesEveryKindOfPage(SITE);
        assertThat(ALL).extracting(Expected::status).contains(200, 301, 404, 410);
    }

    @Test
    void everyAnswerCarriesTheHeadersOnce() {
        for (var expected : ALL) {
            for (var method : List.of("GET", "HEAD")) {
                check(method + " " + expected, SITE.send(method, expected.path()), expected);
            }
            var refused = new Expected(expected.path(), 405, "", Kept.BY_NOBODY);
            check("POST " + expected, SITE.send("POST", expected.path()), refused);
        }
    }

    @Test
    void whatTheBrowserHasAlreadyCarriesThemToo() {
        var again = 0;
        for (var expected : ALL) {
            var tag = SITE.get(expected.path()).headers().firstValue("etag");
            if (expected.status() == 200 && tag.isPresent()) {
                var answer = SITE.get(expected.path(), "If-None-Match", tag.get());
                check("304 " + expected, answer, new Expected(expected.path(), 304, "", expected.kept()));
                again++;
            }
        }
        assertThat(again).isGreaterThan(25);
    }

    @Test
    void withoutADatabaseTheyAreThereAsWell() {
        try (var site = RunningSite.newOnH2()) {
            ((HikariDataSource) site.site().getBean(DataSource.class)).close();
            for (var path : List.of("/articles/not-in-memory", "/tag/none/feed.xml", UNKNOWN, "/media/a/640.jpg")) {
                for (var method : List.of("GET", "HEAD")) {
                    var expected = new Expected(path, 503, HTML, Kept.BY_NOBODY);
                    check(method + " " + path, site.send(method, path), expected);
                }
            }
        }
    }

    private static void check(String what, HttpResponse<String> answer, Expected expected) {
        assertThat(answer.statusCode()).as(what).isEqualTo(expected.status());
        var headers = answer.headers();
        assertThat(headers.allValues("x-content-type-options")).as(what).containsExactly("nosniff");
        assertThat(headers.allValues("cross-origin-opener-policy")).as(what).containsExactly("same-origin");
        assertThat(headers.allValues("permissions-policy")).as(what).hasSize(1);
        assertThat(headers.map().keySet())
                .as(what)
                .doesNotContain("set-cookie", "server", "x-powered-by", "via", "access-control-allow-origin");
        var unlisted = expected.kept() == Kept.PRIVATE;
        assertThat(headers.allValues("referrer-policy"))
                .as(what)
                .containsExactly(unlisted ? "no-referrer" : "strict-origin-when-cross-origin");
        assertThat(headers.allValues("content-security-policy"))
                .as(what)
                .containsExactly(policy(expected, answer.statusCode()));
        assertThat(headers.allValues("x-robots-tag")).as(what).isEqualTo(unlisted ? List.of("noindex") : List.of());
        assertThat(headers.allValues("cache-control"))
                .as(what)
                .singleElement()
                .satisfies(cache ->
                        assertThat(keeping(cache)).as(what + " " + cache).isEqualTo(expected.kept()));
        assertThat(headers.firstValue("content-type").orElse("")).as(what).isEqualToIgnoringCase(expected.type());
    }

    /** Only a picture that is there has one of its own. */
    private static String policy(Expected expected, int status) {
        var isPicture = expected.path().contains("/media/") && Set.of(200, 304).contains(status);
        if (isPicture) {
            return PICTURE_POLICY;
        }
        var isDraft = expected.kept() == Kept.PRIVATE && !expected.path().startsWith("/search");
        var scripts = isDraft ? "" : "script-src 'self'; connect-src 'self'; ";
        return "default-src 'none'; " + scripts + "style-src 'self'; img-src 'self'; font-src 'self'; frame-src"
                + " https://www.youtube-nocookie.com https://player.vimeo.com https://w.soundcloud.com"
                + " https://datawrapper.dwcdn.net https://www.datawrapper.de https://video.example; base-uri 'none';"
                + " form-action 'self'; frame-ancestors " + (isDraft ? "'none'" : "'self'");
    }

    private static Kept keeping(String cache) {
        return switch (cache) {
            case "no-store" -> Kept.BY_NOBODY;
            case "private, no-store" -> Kept.PRIVATE;
            case "public, max-age=31536000, immutable" -> Kept.FOR_GOOD;
            default -> {
                assertThat(cache).startsWith("public, max-age=").doesNotContain("private", "no-store");
                yield Kept.BY_ALL;
            }
        };
    }

    private static void pages() {
        expect(200, HTML, "/", "/articles/with-headers", "/category/policy", "/author/ada-lind", "/tag/audits");
        expect(200, HTML, "/dossiers/together");
        expect(200, HTML, "/archive", "/archive/" + YearMonth.now(ZoneOffset.UTC));
        expect(200, "text/plain;charset=utf-8", "/robots.txt");
        expect(200, "text/css;charset=utf-8", "/theme.css");
        expect(200, "application/json", "/ticker");
        expect(404, HTML, "/articles/with-headers/oldest/99", "/articles/never/live", "/articles/never/stream");
        expect(
                200,
                HTML,
                "/articles/with-headers/from/1",
                "/articles/with-headers/oldest",
                "/articles/with-headers/oldest/1");
        expect(200, "application/json", "/articles/with-headers/live");
        expect(410, HTML, "/articles/gone-with-headers");
        expect(404, HTML, "/articles/never", "/category/never", "/author/never", "/tag/never", "/archive/1999-01");
        expect(404, HTML, "/category/policy?page=9", "/category/policy?page=x", "/nothing", "/favicon.ico", "/error");
        expect(404, HTML, "/tag/never/feed.json", "/author/never/feed.xml", "/sitemap-1999-01.xml", "/assets/x.css");
        expect(404, HTML, UNKNOWN, UNKNOWN + "/media/a/640.jpg", "/preview", "/media/a/640.jpg", "/media/a/641.jpg");
        expect(301, "", "/Articles/With-Headers", "/tag/audits/", "/FEED.xml", "/Robots.txt", "/Media/a/640.JPG");
    }

    private static void told() {
        withinTwoSeconds(() -> assertThat(
                        SITE.get("/articles/mended-with-headers/changes").body())
                .contains("It is so."));
        expect(200, HTML, "/corrections", "/articles/mended-with-headers/changes");
        expect(404, HTML, "/corrections?page=2", "/articles/with-headers/changes", "/articles/never/changes");
        expect(410, HTML, "/articles/gone-with-headers/changes", "/articles/gone-with-headers/card-00000000.png");
        expect(200, "text/plain;charset=utf-8", "/humans.txt", "/llms.txt", "/.well-known/security.txt");
        var card = Pattern.compile("/articles/mended-with-headers/card-\\w+\\.png")
                .matcher(SITE.get("/articles/mended-with-headers").body());
        assertThat(card.find()).isTrue();
        expect(200, "image/png", card.group());
        expect(301, "", "/articles/mended-with-headers/card-00000000.png");
    }

    private static void feeds() {
        for (var list : List.of("", "/category/policy", "/author/ada-lind", "/tag/audits", "/dossiers/together")) {
            expect(200, "application/rss+xml;charset=utf-8", list + "/feed.xml");
            expect(200, "application/atom+xml;charset=utf-8", list + "/atom.xml");
            expect(200, "application/feed+json;charset=utf-8", list + "/feed.json");
        }
        expect(200, "application/xml;charset=utf-8", "/sitemap.xml", "/sitemap-lists.xml", "/news-sitemap.xml");
        expect(200, "application/xml;charset=utf-8", "/sitemap-" + YearMonth.now(ZoneOffset.UTC) + ".xml");
    }

    /** 700 pixels wide: three sizes in both formats; of a draft, the preview's sizes and none elsewhere. */
    private static void pictures(PictureRef picture, PictureRef secret, String preview) {
        for (var width : List.of(320, 640, 1600)) {
            expect(200, "image/jpeg", "/media/" + picture + "/" + width + ".jpg");
            expect(200, "image/webp", "/media/" + picture + "/" + width + ".webp");
            expect(404, HTML, "/media/" + secret + "/" + width + ".jpg", "/media/" + secret + "/" + width + ".webp");
            var inside = preview + "/media/" + secret + "/" + width;
            ALL.add(new Expected(inside + ".jpg", 200, "image/jpeg", Kept.PRIVATE));
            ALL.add(new Expected(inside + ".webp", 200, "image/webp", Kept.PRIVATE));
        }
        ALL.add(new Expected(preview, 200, HTML, Kept.PRIVATE));
        expect(404, HTML, preview + "/media/" + picture + "/640.jpg", preview.toUpperCase(Locale.ROOT));
        ALL.add(new Expected("/actuator/health", 200, "application/vnd.spring-boot.actuator.v3+json", Kept.BY_NOBODY));
    }

    /** Nobody keeps what was asked; how to ask is no secret. */
    private static void questions() {
        for (var asked : List.of("/search", "/search?q=headers", "/search?q=never+heard&page=9", "/search?q=%00%ff")) {
            ALL.add(new Expected(asked, 200, HTML, Kept.PRIVATE));
        }
        var json = "application/x-suggestions+json;charset=utf-8";
        ALL.add(new Expected("/search/suggest?q=he", 200, json, Kept.PRIVATE));
        expect(200, "application/opensearchdescription+xml;charset=utf-8", "/opensearch.xml");
        expect(404, HTML, "/search/", "/Search", "/search/more");
        var script = Pattern.compile("/assets/search\\.[^\"]+\\.js")
                .matcher(SITE.get("/search").body());
        assertThat(script.find()).isTrue();
        ALL.add(new Expected(script.group(), 200, "text/javascript;charset=utf-8", Kept.FOR_GOOD));
    }

    private static void asset(String ending) {
        var types = Map.of("css", "text/css;charset=utf-8", "woff2", "font/woff2", "svg", "image/svg+xml");
        var found = Pattern.compile("\"(/assets/[^\"]+\\." + ending + ")\"")
                .matcher(SITE.get("/").body());
        assertThat(found.find()).as(ending).isTrue();
        ALL.add(new Expected(found.group(1), 200, Objects.requireNonNull(types.get(ending)), Kept.FOR_GOOD));
    }

    private static void expect(int status, String type, String... paths) {
        Stream.of(paths).forEach(path -> ALL.add(new Expected(path, status, type, Kept.BY_ALL)));
    }

    private static ArticleId illustrated(String headline, PictureRef picture) {
        var newsroom = SITE.newsroom();
        var plain = newsroom.text(headline);
        return newsroom.draft(newsroom.text(
                headline,
                "Words.",
                Objects.requireNonNull(plain.category()),
                plain.authors(),
                plain.tags(),
                new Hero(picture, "A grey field", "", "")));
    }
}
