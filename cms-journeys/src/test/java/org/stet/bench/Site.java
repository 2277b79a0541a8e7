package org.stet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.stet.journeys.Application;
import org.stet.journeys.Eventually;
import org.stet.journeys.Rehearsal;

/** Nodes of the public site, started as in production. */
final class Site {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Site() {}

    /** A node with a port and an index of its own; nodes of one number share the index, one after the other. */
    static Served start(Ground ground, int number, int core, Path output) {
        var port = Application.freePort();
        var command = new ArrayList<>(List.of(Application.java(), "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(Rehearsal.wellCompiled("cms-public"));
        command.addAll(List.of(
                "--stet.data=" + ground.data(),
                "--stet.search.directory=" + ground.data().resolve("search-" + number),
                "--server.port=" + port));
        return Served.start(command, ground.environment(), core, port, output, ground.processes());
    }

    /** Seconds until the front page is there. */
    static double awaitFirstPage(Served site) {
        var begun = System.nanoTime();
        Eventually.holds(Duration.ofSeconds(120), "the site answers", () -> Application.answers(site.url() + "/"));
        return (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    static HttpResponse<String> ask(Served site, String path) {
        return ask(site.url() + path, HttpResponse.BodyHandlers.ofString(), "Accept-Encoding", "identity");
    }

    static <T> HttpResponse<T> ask(String url, HttpResponse.BodyHandler<T> read, String... headers) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(url)).headers(headers).build();
            return CLIENT.send(request, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
