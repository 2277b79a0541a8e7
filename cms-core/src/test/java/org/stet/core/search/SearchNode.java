package org.stet.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * A real OpenSearch, one for all tests of a run: a process of its own with a class path of its own, which Maven wrote down. It ends with
 * this JVM, however that ends, because it listens to it.
 */
final class SearchNode {

    private static final Path CLASSPATH = Path.of("target", "search-node.classpath");
    private static final Duration START = Duration.ofSeconds(120);
    private static final int RUNNING = start();

    private SearchNode() {}

    static int port() {
        return RUNNING;
    }

    private static int start() {
        try {
            var folder = Files.createTempDirectory("stet-search-node");
            var port = freePort();
            var node = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xms256m",
                            "-Xmx512m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            Files.readString(CLASSPATH).strip(),
                            Path.of("src/test/resources/search-node/Main.java").toString(),
                            folder.toString(),
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, folder)));
            await(node, port, folder);
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Process node, Path folder) {
        try {
            node.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            FileSystemUtils.deleteRecursively(folder);
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Process node, int port, Path folder) throws IOException {
        var deadline = System.nanoTime() + START.toNanos();
        while (!answers(port)) {
            if (!node.isAlive() || System.nanoTime() > deadline) {
                node.destroyForcibly();
                throw new IllegalStateException(
                        "The search node does not start: " + Files.readString(folder.resolve("out.log")));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static boolean answers(int port) {
        var health = URI.create("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=2s");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return door.getLocalPort();
        }
    }
}
