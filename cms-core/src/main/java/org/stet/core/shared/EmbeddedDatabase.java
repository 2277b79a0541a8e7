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
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where no database is configured: H2 in a file of the data folder, shared by both applications over loopback. {@code
 * WRITE_DELAY=0} is not optional: with H2's default, killing the process loses acknowledged commits. The password is made
 * at the first start and kept beside the file, readable by its owner alone.
 */
public class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {

    static final String USER = "stet";

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
        var properties = configured.isBlank()
                ? embedded(Path.of(environment.getProperty("stet.data", "./data"))
                        .toAbsolutePath()
                        .normalize())
                : Map.<String, Object>of(
                        "spring.datasource.url", configured,
                        "spring.datasource.username", environment.getProperty("stet.db.user", ""),
                        "spring.datasource.password", environment.getProperty("stet.db.password", ""));
        environment.getPropertySources().addLast(new MapPropertySource("stet database", properties));
    }

    private static Map<String, Object> embedded(Path data) {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
        return Map.of(
                "spring.datasource.url", url(data),
                "spring.datasource.username", USER,
                "spring.datasource.password", password(data.resolve("database.key")));
    }

    static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("stet") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
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
