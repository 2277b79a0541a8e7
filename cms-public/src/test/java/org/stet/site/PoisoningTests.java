package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T09, T11, T15, T33, T47: what a visitor writes into a request changes nothing for anybody. */
class PoisoningTests {

    private static final RunningSite SITE = RunningSite.onH2();

    @BeforeAll
    static void publish() {
        SITE.newsroom().published("Poison proof");
        withinTwoSeconds(() ->
                assertThat(SITE.get("/articles/poison-proof").statusCode()).isEqualTo(200));
    }

    @Test
    void hostAndForwardingHeadersChangeNoByte() {
        for (var path :
                List.of("/articles/poison-proof", "/feed.xml", "/", "/ticker", "/articles/none-" + System.nanoTime())) {
            var poisoned = SITE.raw(
                    "GET " + path + "?utm=evil.example HTTP/1.1",
                    "Host: evil.example",
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Port: 444",
                    "X-Forwarded-Prefix: /evil.example",
                    "Forwarded: host=evil.example;proto=https",
                    "X-Original-URL: /evil.example",
                    "X-Rewrite-URL: /evil.example",
                    "X-HTTP-Method-Override: DELETE",
                    "Cookie: evil=evil.example");
            var clean = SITE.raw("GET " + path + " HTTP/1.1", "Host: localhost");

            assertThat(poisoned).as(path).doesNotContain("evil");
            assertThat(undated(poisoned)).as(path).isEqualTo(undated(clean));
        }
    }

    @Test
    void redirectsStayHere() {
        for (var path : List.of("/Category/Policy", "/articles/poison-proof/", "/FEED.XML")) {
            var answer = SITE.raw("GET " + path + " HTTP/1.1", "Host: evil.example");
            assertThat(answer).as(path).startsWith("HTTP/1.1 301").containsPattern("(?i)\r\nlocation: /[a-z]");
            assertThat(answer).as(path).doesNotContain("evil.example");
        }
        for (var path : List.of(
                "//evil.example", "//evil.example/", "/%09/evil.example", "/\\evil.example", "///EVIL.example/")) {
            assertThat(SITE.raw("GET " + path + " HTTP/1.1", "Host: localhost"))
                    .as(path)
                    .doesNotContainIgnoringCase("location:")
                    .doesNotStartWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/../../../../etc/passwd",
                "/media/..%2f..%2f..%2fetc%2fpasswd",
                "/media/%2e%2e/%2e%2e/etc/passwd",
                "/media/%252e%252e/%252e%252e/etc/passwd",
                "/media/..\\..\\etc\\passwd",
                "/media/..%5c..%5cetc%5cpasswd",
                "/media/..%c0%af..%c0%afetc/passwd",
                "/media/%e2%80%a5/1600.jpg",
                "/media/a/1600.jpg%00.png",
                "/media/a/../a/1600.jpg",
                "/media/a/999.jpg",
                "/media/a/0320.jpg",
                "/media/a/320.avif",
                "/media/a/320.jpg.webp",
                "/media/a/%3320.jpg",
                "/media/a/320%2ejpg",
                "/media/a%2f320.jpg",
                "/media/..%252f..%252f320.webp",
                "/media/%c0%ae%c0%ae/320.webp",
                "/media/a/320.webp%00",
                "/media/a/1600.png",
                "/media/a/1600.jpg;x=1",
                "/assets/../application.properties",
                "/assets/..%2fapplication.properties",
                "/assets/%2e%2e/site/site.css",
                "/assets/",
                "/site/site.css",
                "/application.properties",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/articles/poison-proof;jsessionid=1",
                "/articles/./poison-proof",
                "//articles/poison-proof",
                "/articles//poison-proof",
                "/articles/%70oison-proof",
                "/articles/poison-proof%20",
                "/articles/poison-proof.html",
                "/articles/poison--proof",
                "/articles/5abc/5",
                "/category/policy?page=0",
                "/category/policy?page=-1",
                "/category/policy?page=1x",
                "/category/policy?page=1&page=2",
                "/category/policy?page=99999999999999999999",
                "/category/policy?page=%31"
            })
    void oddAddressesLeadNowhere(String path) {
        assertThat(SITE.raw("GET " + path + " HTTP/1.1", "Host: localhost"))
                .containsPattern("^HTTP/1.1 (400|404)")
                .doesNotContain("root:")
                .doesNotContain("spring.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/configprops",
                "/actuator/loggers",
                "/actuator/metrics",
                "/actuator/mappings",
                "/actuator/threaddump",
                "/actuator/shutdown",
                "/actuator/info",
                "/actuator/health/db",
                "/actuator/health/",
                "/actuator/prometheus",
                "/h2-console",
                "/h2-console/",
                "/console",
                "/manage/health",
                "/jolokia",
                "/trace",
                "/dump",
                "/env",
                "/error",
                "/VAADIN/",
                "/vaadinServlet/",
                "/login",
                "/admin",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/.git/config",
                "/.env",
                "/graphql",
                "/api/v1/articles"
            })
    void nothingIsManagedFromHere(String path) {
        var answer = SITE.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("org.stet", "org.springframework", "Exception", "Whitelabel");
    }

    @Test
    void healthIsAnsweredWithoutDetails() {
        assertThat(SITE.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(SITE.get("/actuator/health").body()).contains("UP").doesNotContain("db", "diskSpace");
    }

    private static String undated(String answer) {
        return answer.replaceAll("(?m)^Date: .*$", "");
    }
}
