package org.stet.journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.core.Wire;
import org.stet.core.account.Role;

/** Console and site with the demo newsroom, as `./stet run` starts them, on a database of their own. */
final class RunningNewsroom implements AutoCloseable {

    private final Path data;
    private final Map<String, String> environment;
    private final int consolePort = Application.freePort();
    private final @Nullable EmbeddedPostgres postgres;
    private final Wire consoleWire = Wire.to(consolePort);
    private final @Nullable Wire databaseWire;
    private Application console;
    private final Application site;

    private RunningNewsroom(
            Path data,
            Map<String, String> environment,
            @Nullable EmbeddedPostgres postgres,
            @Nullable Wire databaseWire) {
        this.data = data;
        this.environment = environment;
        this.postgres = postgres;
        this.databaseWire = databaseWire;
        var sitePort = Application.freePort();
        this.console = startConsole(sitePort);
        this.site = Application.launch(
                "cms-public",
                sitePort,
                data,
                environment,
                "--stet.console.url=http://localhost:" + consolePort,
                "--stet.site.url=http://localhost:" + sitePort);
        console.awaitHealth();
        site.awaitHealth();
        awaitDemo();
    }

    /** The links are printed when the demo newsroom is whole; the site follows within seconds. */
    private void awaitDemo() {
        signInLink(Role.ADMIN);
        readersSee(Duration.ofSeconds(20), "/", 200, "Regulators give Corvane ninety days");
    }

    static RunningNewsroom onH2() {
        return new RunningNewsroom(DemoData.copy(), Map.of(), null, null);
    }

    static RunningNewsroom onPostgres() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            var wire = Wire.to(postgres.getPort());
            var url = "jdbc:postgresql://localhost:" + wire.port() + "/postgres?user=postgres";
            var environment = Map.of("STET_DB_URL", url, "STET_DB_USER", "postgres");
            return new RunningNewsroom(DemoData.newFolder(), environment, postgres, wire);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Application startConsole(int sitePort) {
        return Application.launch(
                "cms-admin",
                consolePort,
                data,
                environment,
                "--stet.demo=true",
                "--stet.console.url=http://localhost:" + consolePort,
                "--stet.site.url=http://localhost:" + sitePort);
    }

    /** The one-time link the console printed for a role; it works once. */
    String signInLink(Role role) {
        var line = Pattern.compile("^" + role + " (http\\S+)$", Pattern.MULTILINE);
        Eventually.holds(
                Duration.ofSeconds(60),
                "a link for " + role,
                () -> line.matcher(console.text()).find());
        var matcher = line.matcher(console.text());
        matcher.find();
        return matcher.group(1);
    }

    /** Where both applications keep everything. */
    Path data() {
        return data;
    }

    String consoleUrl() {
        return console.url();
    }

    /** The console behind a wire that can be cut. */
    String consoleUrlByWire() {
        return "http://localhost:" + consoleWire.port();
    }

    Wire consoleWire() {
        return consoleWire;
    }

    /** The console's and the site's wire to PostgreSQL. */
    Wire databaseWire() {
        if (databaseWire == null) {
            throw new IllegalStateException("The embedded database has no wire");
        }
        return databaseWire;
    }

    String siteUrl() {
        return site.url();
    }

    /** What the site answers to an address, without following redirects. */
    HttpResponse<String> read(String path) {
        return site.read(path);
    }

    /** Within two seconds of now the site answers with this status and text. */
    Duration readersSee(String path, int status, String text) {
        return readersSee(Duration.ofSeconds(2), path, status, text);
    }

    Duration readersSee(Duration limit, String path, int status, String text) {
        return Eventually.holds(limit, "readers of " + path + " get " + status + " with \"" + text + "\"", () -> {
            var answer = read(path);
            return answer.statusCode() == status && answer.body().contains(text);
        });
    }

    Duration readersDoNotSee(String path, String text) {
        return Eventually.holds(
                Duration.ofSeconds(2),
                path + " is without \"" + text + "\"",
                () -> !read(path).body().contains(text));
    }

    /** Kills the console without a warning and starts it again on the same data. */
    void killAndRestartConsole() {
        killConsole();
        restartConsole();
    }

    void killConsole() {
        console.kill();
    }

    void restartConsole() {
        console = startConsole(URI.create(siteUrl()).getPort());
        console.awaitHealth();
    }

    @Override
    public void close() {
        site.close();
        console.close();
        consoleWire.close();
        if (databaseWire != null) {
            databaseWire.close();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
