package org.stet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docker-compose.yml} promises, kept by the same two jars with the same environment, on a real PostgreSQL: no
 * container engine is needed to find a setting that does not exist or a start order that does not work.
 */
class ComposeTests {

    private static final String PASSWORD = UUID.randomUUID().toString();

    @TempDir
    private Path data;

    @Test
    void withoutAPasswordNothingStartsAndASentenceSaysWhy() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Compose.read(Map.of()))
                .withMessageContaining("Set STET_DB_PASSWORD");
    }

    @Test
    void nothingButTheApplicationsIsReachableAndOnlyFromThisMachine() {
        var compose = Compose.read(Map.of("STET_DB_PASSWORD", PASSWORD));

        assertThat(compose.ports("postgres")).isEmpty();
        assertThat(compose.ports("console")).containsExactly("127.0.0.1:8081:8081");
        assertThat(compose.ports("site")).containsExactly("127.0.0.1:8080:8080");
        assertThat(compose.volumes("site")).containsExactly("media:/stet/data/media:ro");
        for (var service : List.of("console", "site")) {
            assertThat(compose.dockerfile(service)).exists();
            assertThat(compose.waitsFor(service)).containsExactly("postgres");
        }
    }

    /** The site may be there first: it answers 503 until the console has made the schema, and opens by itself. */
    @Test
    void bothStartInAnyOrderOnceTheDatabaseIsHealthy() throws Exception {
        var compose = Compose.read(Map.of("STET_DB_PASSWORD", PASSWORD));
        try (var postgres = EmbeddedPostgres.builder().start()) {
            create(postgres, compose.environment("postgres"));
            try (var site = start("cms-public", "site", compose, postgres)) {
                assertThat(site.read("/").statusCode()).isEqualTo(503);
                try (var console = start("cms-admin", "console", compose, postgres)) {
                    Eventually.holds(
                            Duration.ofSeconds(30),
                            "the site opens",
                            () -> site.read("/").statusCode() == 200);
                    Eventually.holds(
                            Duration.ofSeconds(30),
                            "the console prints the link that creates the first administrator",
                            () -> Pattern.compile("^ADMIN http://localhost:8081/", Pattern.MULTILINE)
                                    .matcher(console.text())
                                    .find());
                    assertThat(healthCheck(compose, "console", 8081, console)).isZero();
                    assertThat(healthCheck(compose, "site", 8080, site)).isZero();
                }
            }
        }
    }

    private Application start(String module, String service, Compose compose, EmbeddedPostgres postgres) {
        var environment = compose.environment(service);
        environment.computeIfPresent(
                "STET_DB_URL", (name, url) -> url.replace("postgres:5432", "localhost:" + postgres.getPort()));
        return Application.start(module, Application.freePort(), data, environment);
    }

    private static void create(EmbeddedPostgres postgres, Map<String, String> environment) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + environment.get("POSTGRES_USER") + " login password '"
                    + environment.get("POSTGRES_PASSWORD") + "'");
            statement.execute(
                    "create database " + environment.get("POSTGRES_DB") + " owner " + environment.get("POSTGRES_USER"));
        }
    }

    /** Runs the very line a container would run, with the port this process has. */
    private static int healthCheck(Compose compose, String service, int port, Application application)
            throws IOException, InterruptedException {
        var line = compose.healthCheck(service)
                .replace("/" + port + " ", "/" + URI.create(application.url()).getPort() + " ");
        var process =
                new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
