package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.publication.Publishing;

/** T13: the same strict headers on every route, method and status, and never a cookie. */
class HeadersTests {

    private static final RunningSite SITE = RunningSite.onH2();
    private static final List<String> ROUTES = List.of(
            "/",
            "/articles/with-headers",
            "/articles/gone-with-headers",
            "/articles/never-was",
            "/Articles/With-Headers/",
            "/category/policy",
            "/category/policy?page=2",
            "/category/nothing",
            "/author/ada-lind",
            "/feed.xml",
            "/category/policy/feed.xml",
            "/author/ada-lind/feed.xml",
            "/ticker",
            "/theme.css",
            "/robots.txt",
            "/media/nothing/1600.jpg",
            "/preview/0123456789abcdef0123456789abcdef01234567",
            "/preview/0123456789abcdef0123456789abcdef01234567/media/nothing/1600.jpg",
            "/preview/nothing",
            "/actuator/health",
            "/actuator",
            "/actuator/env",
            "/error",
            "/no/such/page",
            "/assets/none.css",
            "/favicon.ico");

    @BeforeAll
    static void publish() {
        var newsroom = SITE.newsroom();
        newsroom.published("With headers");
        var gone = newsroom.published("Gone with headers");
        newsroom.as(newsroom.eve(), () -> SITE.core(Publishing.class).takeDown(gone, "For the test."));
        withinTwoSeconds(() ->
                assertThat(SITE.get("/articles/with-headers").statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void everyRouteCarriesThem(String method) {
        for (var route : ROUTES) {
            var answer = SITE.send(method, route);
            check(method + " " + route, answer);
            if (!method.equals("GET") && !method.equals("HEAD")) {
                assertThat(answer.statusCode()).as(method + " " + route).isEqualTo(405);
            }
        }
    }

    @Test
    void theAnswersWithoutABodyCarryThemToo() {
        var tag = SITE.get("/").headers().firstValue("etag").orElseThrow();

        check("304", SITE.get("/", "If-None-Match", tag));
        check("410", SITE.get("/articles/gone-with-headers"));
        check("301", SITE.get("/category/POLICY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /articles/%00 HTTP/1.1",
                "GET /articles/%c0%ae HTTP/1.1",
                "GET /a/..%2f..%2fetc/passwd HTTP/1.1",
                "GET /a;x=1/../b HTTP/1.1",
                "GET //evil.example/ HTTP/1.1",
                "GET /\\evil HTTP/1.1",
                "GET http://[ HTTP/1.1",
                "GET / HTTP/9.9",
                "BAD{} / HTTP/1.1",
                "GET no-slash HTTP/1.1"
            })
    void whatTheServerItselfRefusesCarriesThem(String line) {
        var answer = SITE.raw(line, "Host: localhost");

        assertThat(answer)
                .as(line)
                .containsPattern("^HTTP/1.1 (400|404|405|505|501|301)")
                .containsIgnoringCase("content-security-policy: default-src 'none'")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("referrer-policy: strict-origin-when-cross-origin")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("Exception")
                .doesNotContainIgnoringCase("set-cookie");
    }

    private static void check(String what, HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("content-security-policy").orElse(""))
                .as(what)
                .contains("default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("x-content-type-options")).as(what).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).as(what).hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("permissions-policy")).as(what).isPresent();
        assertThat(headers.firstValue("cross-origin-opener-policy")).as(what).hasValue("same-origin");
        assertThat(headers.firstValue("cache-control")).as(what).isPresent();
        assertThat(headers.map()).as(what).doesNotContainKeys("set-cookie", "server", "x-powered-by");
        assertThat(headers.firstValue("strict-transport-security")).as(what).isEmpty();
    }
}
