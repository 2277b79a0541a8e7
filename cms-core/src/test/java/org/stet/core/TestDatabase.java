package org.stet.core;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh, migrated database for each Spring context, with the settings both applications run with. */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** H2 in a file of its own, written as in production. */
    public static class H2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var file = temporaryFolder().resolve("newsroom");
            apply(context, "jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa");
        }
    }

    /** A database of its own in the one PostgreSQL server of this JVM. */
    public static class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            apply(context, Server.newDatabase(), "postgres");
        }
    }

    private static void apply(ConfigurableApplicationContext context, String url, String user) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + user,
                        "spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor}",
                        "spring.jpa.hibernate.ddl-auto=validate",
                        "spring.jpa.open-in-view=false",
                        "spring.main.banner-mode=off",
                        "stet.search.directory=" + temporaryFolder(),
                        "stet.media.directory=" + temporaryFolder())
                .applyTo(context);
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("stet-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts when the first test asks for it; its own shutdown hook stops it. */
    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        static String newDatabase() {
            var name = "newsroom" + NUMBER.incrementAndGet();
            try (var connection = RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return RUNNING.getJdbcUrl("postgres", name);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
