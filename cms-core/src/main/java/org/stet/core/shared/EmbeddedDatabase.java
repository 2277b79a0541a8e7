package org.stet.core.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Where no database is configured: H2 in a file of the data folder, shared by both applications over loopback. {@code
 * WRITE_DELAY=0} is not optional: with H2's default, killing the process loses acknowledged commits. The password is made
 * at the first start and kept beside the file, readable by its owner alone.
 */
public class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {

    static final String USER = "stet";

    private static final String NAME = "stet database";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var configured = environment.getProperty("stet.db.url", "");
        environment
                .getPropertySources()
                .addLast(configured.isBlank() ? embedded(environment) : elsewhere(environment, configured));
    }

    private static PropertySource<?> elsewhere(ConfigurableEnvironment environment, String url) {
        return new MapPropertySource(
                NAME,
                Map.of(
                        "spring.datasource.url", url,
                        "spring.datasource.username", environment.getProperty("stet.db.user", ""),
                        "spring.datasource.password", environment.getProperty("stet.db.password", "")));
    }

    /** Answers only when asked, so that no folder is made for a database that somebody configures otherwise. */
    private static PropertySource<?> embedded(ConfigurableEnvironment environment) {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
        var data = Path.of(environment.getProperty("stet.data", "./data"))
                .toAbsolutePath()
                .normalize();
        return new PropertySource<>(NAME, data) {
            @Override
            public @Nullable Object getProperty(String name) {
                return switch (name) {
                    case "spring.datasource.url" -> url(data);
                    case "spring.datasource.username" -> USER;
                    case "spring.datasource.password" -> password(data.resolve("database.key"));
                    default -> null;
                };
            }
        };
    }

    static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("stet") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    }

    private static String password(Path file) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data folder " + file.getParent() + " cannot be written. Choose another one with --data.", e);
        }
    }

    /** Written beside and moved into place, so that the other application never reads half a password. */
    private static void create(Path file) throws IOException {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        var draft = Files.createTempFile(
                file.getParent(),
                "database",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(secret));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
            // The other application was first; its password is the one.
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
