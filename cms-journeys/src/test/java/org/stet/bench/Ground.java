package org.stet.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.stet.journeys.Application;
import org.stet.journeys.DemoData;
import org.stet.journeys.Eventually;

/** What is measured: the demo newsroom with an archive behind it, on one database or the other, in a folder of its own. */
final class Ground implements AutoCloseable {

    private final Path data;
    private final String url;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedPostgres postgres;

    private Ground(Path data, String url, String user, String password, @Nullable EmbeddedPostgres postgres) {
        this.data = data;
        this.url = url;
        this.user = user;
        this.password = password;
        this.postgres = postgres;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(data.toFile())));
    }

    static Ground h2(int stories) throws IOException, SQLException {
        var data = DemoData.copy();
        var password = Files.readString(data.resolve("database.key")).strip();
        var file = "jdbc:h2:file:" + data.resolve("stet") + ";TRACE_LEVEL_FILE=0";
        Archive.fill(file, "stet", password, stories);
        return new Ground(data, file + ";AUTO_SERVER=TRUE;WRITE_DELAY=0", "stet", password, null);
    }

    /** On the settings PostgreSQL comes with. */
    static Ground postgres(int stories) throws IOException, SQLException {
        var data = DemoData.newFolder();
        var files = data.resolve("postgres");
        var postgres = EmbeddedPostgres.builder().setDataDirectory(files).start();
        var ground = new Ground(data, postgres.getJdbcUrl("postgres", "postgres"), "postgres", "", postgres);
        try (var console = Application.start(
                "cms-admin", Application.freePort(), data, ground.environment(), "--stet.demo=true")) {
            Eventually.holds(
                    Duration.ofSeconds(120),
                    "the demo is whole",
                    () -> console.text().contains("ADMIN http"));
        }
        Archive.fill(ground.url, ground.user, ground.password, stories);
        return ground;
    }

    /** Puts the database on a core, the servers' own, since its work is part of what a page costs. */
    Ground on(int core) throws IOException {
        for (var process : processes()) {
            new ProcessBuilder("taskset", "-a", "-p", "-c", String.valueOf(core), String.valueOf(process))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        }
        return this;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static long postmaster(Path files) throws IOException {
        return Long.parseLong(
                Files.readAllLines(files.resolve("postmaster.pid")).getFirst());
    }

    Path data() {
        return data;
    }

    /** As an application is told; nothing for the embedded database, which it finds in the folder. */
    Map<String, String> environment() {
        return postgres == null ? Map.of() : Map.of("STET_DB_URL", url + "&user=" + user, "STET_DB_USER", user);
    }

    /** As Spring is told. */
    List<String> settings() {
        return List.of(
                "--stet.data=" + data,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password);
    }

    /** The database's own processes, whose work counts; the embedded one works inside the application. */
    List<Long> processes() {
        try {
            return postgres == null ? List.of() : List.of(postmaster(data.resolve("postgres")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
