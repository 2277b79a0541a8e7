package org.stet.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.account.Role;

/** Every answer carries the headers, once; nothing that is somebody's stays in a cache. */
class HeaderTests extends DoorTest {

    private static final List<String> PATHS = List.of(
            "/",
            "/sign-in",
            "/sign-in?error",
            "/sign-in/link/x",
            "/sign-in/fails",
            "/welcome/x",
            "/stories",
            "/nowhere",
            "/nowhere.css",
            "/pictures/" + "a".repeat(32),
            "/error",
            "/logout",
            "/actuator/health",
            "/actuator/env",
            "/VAADIN/nothing.js",
            "/VAADIN/push",
            "/?v-r=init&location=&query=",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=heartbeat&v-uiId=0");
    private static final List<String> STATIC_FILES =
            List.of("/icons.svg", "/console.css", "/door.css", "/fonts/Newsreader.woff2");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "STET");

    @Test
    void everyAnswerToAStrangerCarriesTheHeaders() {
        crawl(visitor());
    }

    @Test
    void everyAnswerToSomebodyInsideCarriesTheHeaders() {
        crawl(inside(person("ada", Role.values())));
    }

    private static void crawl(Visitor visitor) {
        for (var path : PATHS) {
            for (var method : METHODS) {
                var answer = visitor.send(method, path, "");
                carriesTheHeaders(answer, method + " " + path);
                assertThat(answer.header("Cache-Control"))
                        .as(method + " " + path)
                        .contains("no-store")
                        .doesNotContain("public", "max-age=3600");
            }
        }
    }

    private static void carriesTheHeaders(Reply answer, String what) {
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as(what + " " + answer.status())
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'", "default-src '", "base-uri '");
        assertThat(answer.headers().allValues("X-Content-Type-Options"))
                .as(what)
                .containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).as(what).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).as(what).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy"))
                .as(what)
                .containsExactly("same-origin");
        assertThat(answer.headers().firstValue("Server")).as(what).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                .as(what)
                .isEmpty();
        if (!answer.body().isEmpty() && answer.header("Content-Type").startsWith("text/")) {
            assertThat(answer.header("Content-Type")).as(what).containsIgnoringCase("charset=utf-8");
        }
    }

    /** B9: the console frames previews, which are pages of the site, and nothing else. */
    @Test
    void onlyPagesOfTheSiteMayBeFramed() {
        var site = jdbc.sql("select base_url from site_settings")
                .query(String.class)
                .single();

        assertThat(frames("/", "text/html")).isEqualTo(site);
        jdbc.sql("update site_settings set base_url = 'https://news.example'").update();
        assertThat(frames("/sign-in", "text/html,application/xhtml+xml")).isEqualTo("https://news.example");
        assertThat(frames("/icons.svg", "image/*")).isEqualTo("'none'");
    }

    private String frames(String path, String wanted) {
        var policy = visitor().get(path, "Accept", wanted).header("Content-Security-Policy");
        return policy.substring(policy.indexOf("frame-src ") + "frame-src ".length());
    }

    @Test
    void staticFilesCarryThemTooAndMayBeKept() {
        for (var path : STATIC_FILES) {
            var answer = visitor().get(path);
            assertThat(answer.status()).isEqualTo(200);
            carriesTheHeaders(answer, path);
            assertThat(answer.header("Cache-Control")).contains("max-age");
            var again = visitor().get(path, "If-Modified-Since", answer.header("Last-Modified"));
            assertThat(again.status()).isEqualTo(304);
            carriesTheHeaders(again, path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2e/stories", "//stories", "/stories;a=b", "/%2f", "/a%00b", "/\\stories"})
    void whatJettyRefusesIsPlainToo(String path) {
        var answer = new Wire(port).send("GET", path);
        assertThat(answer)
                .contains("Content-Security-Policy: default-src", "X-Content-Type-Options: nosniff", "no-store")
                .doesNotContain("Ambiguous", "Jetty", "<table");
    }

    @Test
    void pagesThatWentWrongAreCalmAndTellNothing() {
        var failed = visitor().get("/sign-in/fails");
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).contains("Something went wrong").doesNotContain(Failing.SECRET, "Exception", "\tat ");
        var refused = visitor().post("/stories", "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Not allowed").doesNotContain("csrf", "CSRF", "token");
        var missing = inside(person("ada", Role.WRITER)).get("/pictures/none");
        assertThat(missing.status()).isEqualTo(404);
        for (var page : List.of(failed, refused)) {
            assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(page.body()).contains("<html lang=\"en\">").doesNotContain("org.", "jetty", "style=");
        }
    }
}
