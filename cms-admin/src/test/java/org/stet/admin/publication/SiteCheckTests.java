package org.stet.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.admin.publication.SiteCheck.Sighting;
import org.stet.admin.publication.SiteCheck.Verdict;
import org.stet.core.article.Content;
import org.stet.core.article.Teasers;
import org.stet.core.body.PastedHtml;

/** After publishing, the site itself is asked, and only its own words count (idea 15). */
class SiteCheckTests {

    private final Map<String, List<String>> pages = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> {
            var answers = pages.get(exchange.getRequestURI().getPath());
            var body = answers == null
                    ? new byte[0]
                    : answers.get(Math.min(asked.getAndIncrement(), answers.size() - 1))
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answers == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theStoryIsLookedForOnItsPageTheFrontItsCategoryAndTheFeed() {
        assertThat(Outlet.of("barge", content("At sea"), "chips", true, this::absolute))
                .extracting(Outlet::key, outlet -> outlet.address().getPath())
                .containsExactly(
                        tuple("page", "/articles/barge"),
                        tuple("front", "/"),
                        tuple("category", "/category/chips"),
                        tuple("feed", "/feed.xml"));
    }

    @Test
    void anOldCopyIsNotTakenForTheNewWords() throws Exception {
        var old = page("At sea", "The standfirst.", "The old paragraph.");
        var fresh = page("At sea", "The standfirst.", "A <b>new</b>&nbsp;paragraph.");
        pages.put("/articles/barge", List.of(old, old, fresh));
        var seen = look(
                Outlet.of("barge", content("At sea"), "", true, this::absolute).getFirst());
        assertThat(seen.verdict()).isEqualTo(Verdict.SEEN);
        assertThat(asked.get()).isGreaterThanOrEqualTo(3);
        assertThat(seen.after()).isPositive();
    }

    @Test
    void aFeedIsReadAsXmlAndAMissingOneIsNotSeen() throws Exception {
        pages.put("/feed.xml", List.of("<rss><channel><item><title>At sea</title></item></channel></rss>"));
        var outlets = Outlet.of("barge", content("At sea"), "", false, this::absolute);
        assertThat(look(outlets.getLast()).verdict()).isEqualTo(Verdict.SEEN);
        assertThat(look(outlets.get(1)).verdict()).isEqualTo(Verdict.NOT_SEEN);
    }

    @Test
    void aSiteThatDoesNotAnswerIsSaidToBeUnreachable() throws Exception {
        var outlet =
                Outlet.of("barge", content("At sea"), "", false, this::absolute).getLast();
        server.stop(0);
        assertThat(look(outlet).verdict()).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void anEmbargoIsTestedAtEveryPlaceThatCouldNameTheStory() throws Exception {
        pages.put("/", List.of("<a href=\"/articles/barge-two\">Another barge</a>"));
        pages.put("/feed.xml", List.of("<rss><link>https://a.example/articles/barge</link></rss>"));
        var outlets = HiddenOutlet.of("barge", "At sea & after", "chips", this::absolute);

        assertThat(outlets)
                .extracting(HiddenOutlet::key)
                .containsExactly("page", "front", "category", "feed", "atom", "json", "sitemap", "search");
        assertThat(outlets.getLast().address().getRawQuery()).isEqualTo("q=At+sea+%26+after");
        assertThat(isKept(outlets.getFirst())).as("an unknown page").isTrue();
        assertThat(isKept(outlets.get(1))).as("a story of another name").isTrue();
        assertThat(isKept(outlets.get(3))).as("a feed that leads there").isFalse();
    }

    @Test
    void aPageThatSaysItIsGoneGivesAnEmbargoAway() {
        var page = HiddenOutlet.of("barge", "At sea", "", this::absolute).getFirst();
        assertThat(page.isKeptIn(new SiteCheck.Reply(404, ""))).isTrue();
        assertThat(page.isKeptIn(new SiteCheck.Reply(410, ""))).isFalse();
        assertThat(page.isKeptIn(new SiteCheck.Reply(200, "Nothing here"))).isFalse();
    }

    private static boolean isKept(HiddenOutlet outlet) throws Exception {
        var reply = new CompletableFuture<SiteCheck.Reply>();
        new SiteCheck().ask(outlet.address(), answer -> reply.complete(answer.orElseThrow()));
        return outlet.isKeptIn(reply.get(30, TimeUnit.SECONDS));
    }

    private static Sighting look(Outlet outlet) throws Exception {
        var found = new CompletableFuture<Sighting>();
        new SiteCheck().look(outlet, found::complete);
        return found.get(30, TimeUnit.SECONDS);
    }

    private String absolute(String path) {
        return "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + path;
    }

    private static String page(String headline, String standfirst, String paragraph) {
        return "<html><body><h1>" + headline + "</h1><p>" + standfirst + "</p><p>" + paragraph + "</p></body></html>";
    }

    private static Content content(String headline) {
        var body = PastedHtml.parse("<p>A new paragraph.</p>", src -> null);
        return new Content(headline, "The standfirst.", null, List.of(), List.of(), null, Teasers.NONE, body);
    }
}
