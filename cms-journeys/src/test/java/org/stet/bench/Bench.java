package org.stet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stet.journeys.Application;
import org.stet.journeys.DemoData;
import org.stet.journeys.Eventually;

/** {@code ./stet bench}: the site beside a server of plain files, in turns, on one core each for server and readers. */
class Bench {

    private static final int STORIES = Integer.getInteger("stet.bench.stories", 1_000);
    private static final int ROUNDS = Integer.getInteger("stet.bench.rounds", 5);
    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("stet.bench.seconds", 5));
    private static final int READERS = 0;
    private static final int SERVER = 1;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measure() throws Exception {
        var data = DemoData.copy();
        var password = Files.readString(data.resolve("database.key")).strip();
        Archive.fill("jdbc:h2:file:" + data.resolve("stet") + ";TRACE_LEVEL_FILE=0", "stet", password, STORIES);
        var folder = Files.createTempDirectory("stet-bench");
        var port = Application.freePort();
        try (var site = site(data, port, folder)) {
            Eventually.holds(Duration.ofSeconds(120), "the site answers", () -> Application.answers(site.url() + "/"));
            var files = new PlainFiles(folder);
            var cases = cases(site.url());
            for (var each : cases) {
                if (each.isFile()) {
                    files.put(
                            each.path(),
                            get(site.url(), each.path(), "identity"),
                            get(site.url(), each.path(), "gzip"));
                }
            }
            try (var plain = files.serve(SERVER, Application.freePort())) {
                var load = new Load(folder, READERS);
                for (var each : cases) {
                    measure(each, site, plain, load);
                }
            }
            System.out.printf(Locale.ROOT, "resident %d MB%n", site.resident() >> 20);
        }
    }

    private List<Case> cases(String url) throws IOException, InterruptedException {
        var article = Case.page("article", "/articles/story-" + STORIES);
        return List.of(
                article,
                article.known("304", tag(url, article.path())),
                Case.page("front page", "/"),
                Case.page("section, page 1", "/category/policy"),
                Case.page("feed", "/feed.xml"),
                Case.answer("search", "/search?q=harbour"),
                Case.answer("404", "/articles/never-written"),
                Case.zipf("stories, as read", STORIES),
                Case.uniform("stories, any", STORIES));
    }

    private void measure(Case each, Served site, Served plain, Load load) {
        var ours = new ArrayList<Figures.Sample>();
        var theirs = new ArrayList<Figures.Sample>();
        load.run(site.url() + each.path(), each.headers(), each.script(), LENGTH);
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(sample(each, site, load));
            if (each.isFile()) {
                theirs.add(sample(each, plain, load));
            }
        }
        say(each, "stet", Figures.of(ours));
        if (!theirs.isEmpty()) {
            say(each, "nginx", Figures.of(theirs));
        }
    }

    private static Figures.Sample sample(Case each, Served server, Load load) {
        var before = server.spent();
        var run = load.run(server.url() + each.path(), each.headers(), each.script(), LENGTH);
        return new Figures.Sample(run, server.spent().minus(before).toMillis() / 1000.0);
    }

    private static void say(Case each, String who, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %-6s %,8.0f/CPU s %,8.0f/s  p50 %6.2f ms  p99 %6.2f ms  ±%2.0f %%  %d failed%n",
                each.name(),
                who,
                figures.requestsPerCpuSecond(),
                figures.requestsPerSecond(),
                figures.p50(),
                figures.p99(),
                figures.spread() * 50,
                figures.failed());
    }

    private static Served site(Path data, int port, Path folder) {
        return Served.start(
                List.of(
                        Application.java(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        Application.jar("cms-public").toString(),
                        "--stet.data=" + data,
                        "--server.port=" + port),
                SERVER,
                port,
                folder.resolve("site.out"));
    }

    private byte[] get(String url, String path, String encoding) throws IOException, InterruptedException {
        return ask(url, path, encoding).body();
    }

    private String tag(String url, String path) throws IOException, InterruptedException {
        return ask(url, path, "gzip").headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<byte[]> ask(String url, String path, String encoding)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept-Encoding", encoding)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }
}
