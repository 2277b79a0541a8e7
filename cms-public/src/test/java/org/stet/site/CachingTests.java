package org.stet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a cache in front of the site, and one inside it, may rely on. */
class CachingTests {

    private static final RunningSite SITE = RunningSite.onH2();
    private static final String PATH = "/articles/kept-in-memory";

    @BeforeAll
    static void publish() {
        SITE.newsroom().published("Kept in memory");
        withinTwoSeconds(() -> assertThat(SITE.get(PATH).statusCode()).isEqualTo(200));
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        var tag = SITE.get(PATH).headers().firstValue("etag").orElseThrow();

        var again = SITE.get(PATH, "If-None-Match", tag);

        assertThat(tag).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("etag")).hasValue(tag);
        assertThat(again.headers().firstValue("cache-control")).isPresent();
        assertThat(SITE.get(PATH, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(SITE.get(PATH, "If-None-Match", "\"other\", W/" + tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void gzipIsTheSameTextUnderATagOfItsOwn() throws Exception {
        var plain = SITE.bytes(PATH);
        var zipped = SITE.bytes(PATH, "Accept-Encoding", "br, gzip");

        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes())
                .isEqualTo(plain);
        assertThat(SITE.get(PATH, "Accept-Encoding", "gzip;q=0, identity")
                        .headers()
                        .firstValue("content-encoding"))
                .isEmpty();
        assertThat(SITE.get(PATH, "Accept-Encoding", "gzip").headers().firstValue("etag"))
                .isNotEqualTo(SITE.get(PATH).headers().firstValue("etag"));
        assertThat(SITE.get(PATH).headers().firstValue("vary")).hasValue("Accept-Encoding");
    }

    @Test
    void headSaysWhatGetWouldSay() {
        var get = SITE.get(PATH);
        var head = SITE.send("HEAD", PATH);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name : List.of("etag", "content-length", "content-type", "cache-control", "surrogate-key")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void aPageSaysWhatItIsMadeOf() {
        assertThat(SITE.get(PATH).headers().firstValue("surrogate-key").orElseThrow())
                .contains("article:")
                .contains("author:")
                .contains("category:")
                .contains("tag:")
                .contains("front")
                .contains("settings")
                .contains("sections")
                .contains("ticker");
    }

    /** Other pages may be renewed meanwhile, which an attempt or two may notice. */
    @Test
    void parametersNobodyKnowsMakeNoPagesOfTheirOwn() {
        RunningSite.eventually(() -> {
            SITE.get(PATH);
            var size = SITE.cache().size();
            var rendered = SITE.cache().rendered();
            var tag = SITE.get(PATH).headers().firstValue("etag");

            for (int i = 0; i < 50; i++) {
                assertThat(SITE.get(PATH + "?utm_source=" + i + "&page=" + i)
                                .headers()
                                .firstValue("etag"))
                        .isEqualTo(tag);
            }

            assertThat(SITE.cache().size()).isEqualTo(size);
            assertThat(SITE.cache().rendered()).isEqualTo(rendered);
        });
    }

    @Test
    void addressesWithoutAPageDoNotFillTheMemory() {
        SITE.get("/nothing-here");
        var size = SITE.cache().size();

        for (int i = 0; i < 200; i++) {
            assertThat(SITE.get("/nothing/here/" + i).statusCode()).isEqualTo(404);
            assertThat(SITE.get("/category/policy?page=x" + i).statusCode()).isEqualTo(404);
        }

        assertThat(SITE.cache().size()).isEqualTo(size);
    }

    @Test
    void stylesheetAndFontsAreKeptForGood() {
        var stylesheet =
                "/assets/" + SITE.get("/").body().split("/assets/site\\.")[1].split("\"")[0];

        var answer = SITE.get(stylesheet.replace("/assets/", "/assets/site."));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
        assertThat(answer.body()).contains("url(/assets/stet-serif.");
        assertThat(SITE.get("/assets/site.css").statusCode()).isEqualTo(404);
    }
}
