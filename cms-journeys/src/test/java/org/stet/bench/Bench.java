package org.stet.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.core.Vocabulary;
import org.stet.journeys.Application;

/** {@code ./stet bench}: the site beside a server of plain files, in turns, on one core each for server and readers. */
class Bench {

    private static final int STORIES = Integer.getInteger("stet.bench.stories", 1_000);
    private static final boolean ON_POSTGRES = "postgres".equals(System.getProperty("stet.bench.database", "h2"));
    private static final int ROUNDS = Integer.getInteger("stet.bench.rounds", 5);
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("stet.bench.seconds", 5));
    private static final Duration WARM_UP = LENGTH.multipliedBy(2);
    private static final int READERS = 0;
    private static final int SERVER = 1;
    private static final int STARTS = 3;
    private static final int NODES = 3;

    /** Twenty stories a minute. */
    private static final Duration BETWEEN_STORIES = Duration.ofSeconds(3);

    /** What a server of files says by itself. */
    private static final Set<String> OWN_HEADERS = Set.of(
            "content-length",
            "content-type",
            "content-encoding",
            "date",
            "etag",
            "last-modified",
            "vary",
            "connection",
            "accept-ranges");

    private final List<Result> results = new ArrayList<>();
    private Path folder = Path.of("");

    @Test
    void measure() throws Exception {
        folder = Files.createTempDirectory("stet-bench");
        try (var ground = ON_POSTGRES ? Ground.postgres(STORIES).on(SERVER) : Ground.h2(STORIES)) {
            var starts = new ArrayList<Double>();
            for (int i = 0; i < STARTS; i++) {
                try (var site = Site.start(ground, 0, SERVER, output())) {
                    starts.add(Site.awaitFirstPage(site));
                }
            }
            long resident;
            try (var site = Site.start(ground, 0, SERVER, output())) {
                Site.awaitFirstPage(site);
                System.err.println("Waiting until the site has nothing left to do by itself");
                site.awaitCalm();
                measureAnswers(site);
                measureWhilePublishing(ground, site);
                resident = site.resident();
            }
            var docs = Path.of(System.getProperty("stet.root"), "docs");
            Report.read(docs)
                    .with(new Report.Run(
                            ON_POSTGRES ? "PostgreSQL" : "H2",
                            STORIES,
                            LocalDate.now().toString(),
                            machine(),
                            starts,
                            resident,
                            results,
                            delays(ground)))
                    .write(docs);
        }
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores of " + System.getProperty("os.arch") + ", JVM "
                + Runtime.version().feature();
    }

    private void measureAnswers(Served site) {
        var load = new Load(folder, READERS);
        var files = new PlainFiles(folder);
        var cases = cases(site.url());
        for (var each : cases) {
            if (each.isFile()) {
                files.put(
                        each.path(),
                        ask(site.url(), each.path(), "identity").body(),
                        ask(site.url(), each.path(), "gzip").body());
            }
        }
        try (var plain = files.serve(SERVER, Application.freePort(), headers(site))) {
            for (var each : cases) {
                measure(each, site, plain, load);
            }
        }
    }

    /** What the site sends with an article that a server of files would not send by itself. */
    private static Map<String, String> headers(Served site) {
        var headers = new LinkedHashMap<String, String>();
        ask(site.url(), article(), "gzip").headers().map().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, values.getFirst());
            }
        });
        return headers;
    }

    private static String article() {
        return "/articles/story-" + STORIES;
    }

    private static List<Case> cases(String url) {
        var front = new String(ask(url, "/", "identity").body(), StandardCharsets.UTF_8);
        var article = Case.page("article", article());
        return List.of(
                article,
                article.again("article, not modified (304)"),
                Case.page("front page", "/"),
                Case.page("section, page 1", "/category/policy"),
                Case.page("section, page " + lastPage(), "/category/policy?page=" + lastPage()),
                Case.page("author", "/author/author-7"),
                Case.page("feed", "/feed.xml"),
                Case.page("sitemap", "/sitemap.xml"),
                Case.page("picture", first(front, "(/media/[^\" ,]+\\.(?:jpe?g|webp|png))")),
                Case.answer("ticker", "/ticker"),
                Case.answer("never written (404)", "/articles/never-written"),
                Case.zipf("stories as they are read (Zipf)", STORIES),
                Case.uniform("any story, mostly for the first time", STORIES),
                Case.search("search for two words", new Vocabulary(11)));
    }

    /** The five hundredth, or the last where there are fewer; the archive is spread evenly over the demo's sections. */
    private static int lastPage() {
        return Math.clamp(STORIES / 200, 1, 500);
    }

    private static String first(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("There is no " + pattern);
        }
        return found.group(1);
    }

    private void measure(Case each, Served site, Served plain, Load load) {
        var ours = new ArrayList<Figures.Sample>();
        var theirs = new ArrayList<Figures.Sample>();
        run(each, site, load, WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(run(each, site, load, LENGTH));
            if (each.isFile()) {
                theirs.add(run(each, plain, load, LENGTH));
            }
        }
        tell(new Result(each.name(), each.goal(), Figures.of(ours), theirs.isEmpty() ? null : Figures.of(theirs)));
    }

    private void tell(Result result) {
        results.add(result);
        System.err.println(result.line());
    }

    private static Figures.Sample run(Case each, Served server, Load load, Duration length) {
        var headers = new LinkedHashMap<>(Map.of("Accept-Encoding", "gzip"));
        if (each.known()) {
            headers.put(
                    "If-None-Match",
                    ask(server.url(), each.path(), "gzip")
                            .headers()
                            .firstValue("ETag")
                            .orElseThrow());
        }
        var before = server.spent();
        var run = load.run(server.url() + each.path(), each.connections(), headers, each.script(), length);
        if (each.isFile() && run.refused() > 0) {
            throw new IllegalStateException(server.url() + each.path() + " refused " + run.refused() + " times");
        }
        return new Figures.Sample(run, server.spent().minus(before).toMillis() / 1000.0);
    }

    /** The article again, while stories come in. */
    private void measureWhilePublishing(Ground ground, Served site) {
        try (var desk = Desk.at(ground)) {
            var stories = IntStream.range(0, (int) LENGTH.multipliedBy(ROUNDS).dividedBy(BETWEEN_STORIES) + 1)
                    .mapToObj(_ -> desk.approved())
                    .toList();
            var publisher = CompletableFuture.runAsync(() -> {
                for (var story : stories) {
                    desk.publish(story);
                    LockSupport.parkNanos(BETWEEN_STORIES.toNanos());
                }
            });
            var each = Case.answer("article, while 20 stories a minute are published", article());
            var load = new Load(folder, READERS);
            var ours = new ArrayList<Figures.Sample>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(run(each, site, load, LENGTH));
            }
            tell(new Result(each.name(), each.goal(), Figures.of(ours), null));
            publisher.join();
        }
    }

    private List<Freshness.Delay> delays(Ground ground) throws IOException, InterruptedException, ExecutionException {
        var nodes = new ArrayList<Served>();
        try (var desk = Desk.at(ground)) {
            for (int i = 0; i < NODES; i++) {
                var node = Site.start(ground, i, Served.ANYWHERE, output());
                nodes.add(node);
                Site.awaitFirstPage(node);
            }
            for (var node : nodes) {
                node.awaitCalm();
            }
            return new Freshness(nodes, desk).measure();
        } finally {
            nodes.forEach(Served::close);
        }
    }

    private Path output() throws IOException {
        return Files.createTempFile(folder, "site", ".out");
    }

    private static HttpResponse<byte[]> ask(String url, String path, String encoding) {
        var answer = Site.ask(url + path, HttpResponse.BodyHandlers.ofByteArray(), "Accept-Encoding", encoding);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }
}
