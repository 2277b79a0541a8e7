package org.stet.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the two jars, started as a process of its own on a free port, with its output in files. */
public final class Application implements AutoCloseable {

    static final Duration START = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final Path output;

    private Application(Process process, int port, Path output) {
        this.process = process;
        this.port = port;
        this.output = output;
    }

    public static Application start(
            String module, int port, Path data, Map<String, String> environment, String... options) {
        return launch(module, port, data, environment, options).awaitHealth();
    }

    /** Started, but not yet answering. */
    static Application launch(String module, int port, Path data, Map<String, String> environment, String... options) {
        return launch(Rehearsal.fast(module), port, data, environment, options);
    }

    static Application launch(
            List<String> java, int port, Path data, Map<String, String> environment, String... options) {
        try {
            Files.createDirectories(data);
            var output = Files.createTempFile(data, "port-" + port, ".out");
            var builder = new ProcessBuilder(command(java, port, data, options));
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            return new Application(builder.start(), port, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(List<String> java, int port, Path data, String... options) {
        var command = new ArrayList<>(List.of(java(), "-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(java);
        command.addAll(List.of("--server.port=" + port, "--stet.data=" + data));
        command.addAll(List.of(options));
        return command;
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static Path jar(String module) {
        var jar = Path.of(System.getProperty("stet.root"), module, "target")
                .resolve(module + "-" + System.getProperty("stet.version") + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Build first: there is no " + jar);
        }
        return jar;
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Application awaitHealth() {
        Eventually.holds(START, "the application answers; see " + output, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("Stopped while starting:\n" + text());
            }
            return answers(url() + "/actuator/health");
        });
        return this;
    }

    /** Whether an address is answered with 200 within two seconds. */
    public static boolean answers(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return Http.CLIENT
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** What it answers to an address, without following redirects. */
    HttpResponse<String> read(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything it has printed so far. */
    public String text() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: nothing is flushed, closed or said goodbye to. */
    void kill() {
        process.destroyForcibly();
        join();
    }

    @Override
    public void close() {
        process.destroy();
        join();
    }

    private void join() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One client for all. */
    static final class Http {
        static final HttpClient CLIENT =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

        private Http() {}
    }
}
