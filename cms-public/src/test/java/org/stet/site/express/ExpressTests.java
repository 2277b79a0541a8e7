package org.stet.site.express;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.site.RunningSite.withinTwoSeconds;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.core.article.Hero;
import org.stet.core.publication.Publishing;
import org.stet.core.shared.PictureRef;
import org.stet.site.RunningSite;

/** What is ready is answered at once, and never otherwise than the server would answer it. */
class ExpressTests {

    private static final RunningSite SITE = RunningSite.onH2();
    private static final String PATH = "/articles/ready-at-once";
    private static final String MISSING = "/articles/never-ready";
    private static final String GZIP = "Accept-Encoding: gzip";

    /** A weight makes the server read what is accepted. */
    private static final String GZIP_BY_THE_SERVER = "Accept-Encoding: gzip;q=1";

    private static PictureRef picture = new PictureRef("none");

    @BeforeAll
    static void publish() {
        picture = SITE.picture(640, 480);
        SITE.developPictures();
        var newsroom = SITE.newsroom();
        var plain = newsroom.text("Ready at once");
        var story = newsroom.draft(newsroom.text(
                "Ready at once",
                "Words.",
                Objects.requireNonNull(plain.category()),
                plain.authors(),
                plain.tags(),
                new Hero(picture, "A grey field", "", "")));
        newsroom.letStand(story);
        newsroom.publish(story);
        withinTwoSeconds(() -> assertThat(SITE.get(PATH).statusCode()).isEqualTo(200));
    }

    static Stream<String> ready() {
        var stylesheet = SITE.get("/").body().replaceFirst("(?s).*href=\"(/assets/site[^\"]*)\".*", "$1");
        return Stream.of(
                PATH,
                "/",
                "/category/policy",
                "/feed.xml",
                "/feed.json",
                "/sitemap.xml",
                "/archive",
                "/ticker",
                "/media/" + picture + "/320.webp",
                stylesheet);
    }

    @ParameterizedTest
    @MethodSource("ready")
    void bothWaysSayTheSame(String path) throws IOException {
        for (var plainest : List.of(GZIP, "Accept-Encoding: identity")) {
            try (var caller = new Caller(SITE.port())) {
                var byTheServer =
                        caller.send(Caller.get(path, plainest + ";q=1")).answer();
                var before = answeredAtOnce();
                var atOnce = caller.send(Caller.get(path, plainest)).answer();

                assertThat(answeredAtOnce()).as("answered at once").isGreaterThan(before);
                assertThat(atOnce.status()).isEqualTo(byTheServer.status()).isEqualTo("HTTP/1.1 200 OK");
                assertThat(atOnce.lines()).isEqualTo(byTheServer.lines());
                assertThat(atOnce.body()).isEqualTo(byTheServer.body());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ready")
    void bothWaysSendNothingAgain(String path) throws IOException {
        try (var caller = new Caller(SITE.port())) {
            var tag = caller.send(Caller.get(path, GZIP)).answer().line("ETag").substring(6);
            var known = "If-None-Match: " + tag;
            var byTheServer =
                    caller.send(Caller.get(path, GZIP_BY_THE_SERVER, known)).answer();
            var atOnce = caller.send(Caller.get(path, GZIP, known)).answer();

            assertThat(atOnce.status()).isEqualTo(byTheServer.status()).isEqualTo("HTTP/1.1 304 Not Modified");
            assertThat(atOnce.lines()).isEqualTo(byTheServer.lines());
            assertThat(caller.send(Caller.get(path, "If-None-Match: W/" + tag))
                            .answer()
                            .status())
                    .isEqualTo(byTheServer.status());
            assertThat(caller.send(Caller.get(path, "If-None-Match: \"other\""))
                            .answer()
                            .status())
                    .isEqualTo("HTTP/1.1 200 OK");
        }
    }

    /** The connection goes from one way to the other and back, whatever comes. */
    @Test
    void readyAndOtherTakeTurnsOnOneConnection() throws IOException {
        try (var caller = new Caller(SITE.port())) {
            for (var turn = 0; turn < 3; turn++) {
                assertThat(caller.send(Caller.get(PATH, GZIP)).answer().status())
                        .contains("200");
                assertThat(caller.send(Caller.get(MISSING, GZIP)).answer().status())
                        .contains("404");
                assertThat(caller.send("HEAD " + PATH + " HTTP/1.1\r\nHost: a\r\n\r\n")
                                .answerToHead()
                                .status())
                        .contains("200");
            }
        }
    }

    @Test
    void requestsThatArriveTogetherAreAnsweredInTheirOrder() throws IOException {
        try (var caller = new Caller(SITE.port())) {
            caller.send(Caller.get(PATH)
                    + Caller.get("/")
                    + Caller.get(MISSING)
                    + Caller.get(PATH, GZIP)
                    + Caller.get("/feed.xml"));

            assertThat(caller.answer().text()).contains("Ready at once");
            assertThat(caller.answer().line("Surrogate-Key")).contains("front");
            assertThat(caller.answer().status()).contains("404");
            assertThat(unzipped(caller.answer().body())).contains("Ready at once");
            assertThat(caller.answer().line("Content-Type")).contains("rss");
        }
    }

    @Test
    void aRequestMayArriveByteByByte() throws IOException {
        try (var caller = new Caller(SITE.port())) {
            for (var round = 0; round < 2; round++) {
                for (var letter : Caller.get(PATH, GZIP).split("")) {
                    caller.send(letter);
                }
                assertThat(caller.answer().status()).contains("200");
                assertThat(caller.send(Caller.get(PATH)).answer().text()).contains("Ready at once");
            }
        }
    }

    /** A reader behind a thin line asks for a hundred pages and takes them later. */
    @Test
    void whatDoesNotGoOutAtOnceGoesOutLater() throws IOException {
        try (var caller = new Caller(SITE.port(), 2_048)) {
            var expected = caller.send(Caller.get(PATH)).answer().body();
            var hundred = Caller.get(PATH).repeat(100);
            for (var round = 0; round < 20; round++) {
                caller.send(hundred);
            }
            for (var count = 0; count < 2_000; count++) {
                assertThat(caller.answer().body()).isEqualTo(expected);
            }
        }
    }

    /** What one side of a proxy takes for a body must not be a request to the other. */
    @ParameterizedTest
    @MethodSource("smuggled")
    void nothingIsSmuggledIn(String head) throws IOException {
        try (var caller = new Caller(SITE.port())) {
            caller.send(head.replace("\n", "\r\n") + Caller.get("/feed.xml"));

            assertThat(caller.answer().line("Content-Type")).doesNotContain("rss");
        }
    }

    static Stream<String> smuggled() {
        var inner = Caller.get("/feed.xml").length();
        return Stream.of(
                "GET " + PATH + " HTTP/1.1\nHost: a\nContent-Length: " + inner + "\n\n",
                "GET " + PATH + " HTTP/1.1\nHost: a\nContent-Length: 0\nTransfer-Encoding: chunked\n\n",
                "GET " + PATH + " HTTP/1.1\nHost: a\nHost: b\n\n",
                "GET " + PATH + " HTTP/1.1\nHost: a\nX: y\n Content-Length: 9\n\n",
                "GET " + PATH + " HTTP/1.1\n\n");
    }

    @Test
    void whoWantsToGoIsLetGo() throws IOException {
        try (var caller = new Caller(SITE.port())) {
            caller.send(Caller.get(PATH, "Connection: close"));

            assertThat(caller.answer().status()).contains("200");
            assertThat(caller.isClosed()).isTrue();
        }
    }

    @Test
    void whatIsTakenDownIsNoLongerReady() throws IOException {
        var gone = SITE.newsroom().published("Ready and gone");
        var path = "/articles/ready-and-gone";
        withinTwoSeconds(() -> assertThat(SITE.get(path).statusCode()).isEqualTo(200));
        try (var caller = new Caller(SITE.port())) {
            assertThat(caller.send(Caller.get(path)).answer().status()).contains("200");
            SITE.newsroom()
                    .as(SITE.newsroom().eve(), () -> SITE.core(Publishing.class).takeDown(gone, "For the test."));

            withinTwoSeconds(() -> assertThat(status(caller, path)).contains("410"));
        }
    }

    /** A page that is asked for a thousand times a second must not make a thousand heaps of garbage. */
    @Test
    void anAnswerAtOnceLeavesNextToNothingBehind() throws IOException {
        try (var caller = new Caller(SITE.port())) {
            ask(caller, 2_000);
            var before = allocated();
            ask(caller, 1_000);

            assertThat((allocated() - before) / 1_000).as("bytes for a request").isLessThan(1_024);
        }
    }

    private static void ask(Caller caller, int times) throws IOException {
        for (var time = 0; time < times; time++) {
            caller.send(Caller.get(PATH, GZIP)).answer();
        }
    }

    /** By the threads that answer at once. */
    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("connections"))
                .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getThreadId()))
                .sum();
    }

    private static String status(Caller caller, String path) {
        try {
            return caller.send(Caller.get(path)).answer().status();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long answeredAtOnce() {
        return SITE.site().getBean(ExpressTable.class).count();
    }

    private static String unzipped(byte[] bytes) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
    }
}
