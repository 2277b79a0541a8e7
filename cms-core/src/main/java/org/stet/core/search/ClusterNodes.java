package org.stet.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The nodes of a cluster, spoken to in JSON over HTTP, which OpenSearch and Elasticsearch have in common. Every wait has an end. A node
 * that does not answer is left alone for some seconds by those who ask; only who keeps the index goes on trying.
 */
final class ClusterNodes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterNodes.class);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration WORK = Duration.ofSeconds(30);
    private static final long REST = Duration.ofSeconds(5).toNanos();
    private static final int BUSY = 429;
    private static final int BROKEN = 500;

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<Node> nodes;
    private final String authorization;
    private final Duration patience;
    private final AtomicInteger last = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(Redirect.NEVER)
            .build();

    ClusterNodes(ClusterProperties properties) {
        this.nodes = properties.url().stream().map(Node::new).toList();
        this.authorization = authorization(properties);
        this.patience = properties.patience();
    }

    /** What a node said. */
    record Answer(int status, JsonNode body) {

        boolean isMissing() {
            return status == 404;
        }

        boolean isConflict() {
            return status == 409;
        }

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        /** What must not be otherwise. */
        Answer orTrouble() {
            if (!isGood()) {
                throw new IndexTrouble("The search cluster refuses: " + status + " " + body);
            }
            return this;
        }
    }

    /** A node, and until when it is left alone, in the JVM's nanoseconds; 0 where it answers. */
    private static final class Node {

        private final URI base;
        private volatile long restsUntil;

        Node(URI url) {
            this.base = URI.create(url.toString().replaceAll("/+$", ""));
        }

        boolean rests() {
            var until = restsUntil;
            return until != 0 && until - System.nanoTime() > 0;
        }
    }

    private static String authorization(ClusterProperties properties) {
        if (!properties.apiKey().isEmpty()) {
            return "ApiKey " + properties.apiKey();
        }
        var both = properties.user() + ":" + properties.password();
        return properties.user().isEmpty()
                ? ""
                : "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the last that was heard of every node was that it does not answer. */
    boolean areAway() {
        return nodes.stream().allMatch(node -> node.restsUntil != 0);
    }

    /** For people who wait: nodes that rest are not bothered. */
    Answer ask(String path, Object question) {
        return any(false, patience, "POST", path, json(question));
    }

    /** For people who wait for what the index itself must do first. */
    void requireAwake() {
        if (nodes.stream().allMatch(Node::rests)) {
            throw new IndexTrouble("No node of the search cluster answers");
        }
    }

    /** For the index itself, which looks how it stands: all nodes are tried. */
    Answer look(String path) {
        return any(true, patience, "GET", path, new byte[0]);
    }

    /** For the index itself, with time for what takes longer. */
    Answer work(String method, String path, @Nullable Object body) {
        return any(true, WORK, method, path, body == null ? new byte[0] : json(body));
    }

    /** The same for lines of JSON. */
    Answer bulk(String path, byte[] lines) {
        return any(true, WORK, "POST", path, lines);
    }

    static byte[] json(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    private Answer any(boolean insisting, Duration limit, String method, String path, byte[] body) {
        var first = last.get();
        IOException why = null;
        for (int i = 0; i < nodes.size(); i++) {
            var number = Math.floorMod(first + i, nodes.size());
            var node = nodes.get(number);
            if (insisting || !node.rests()) {
                try {
                    var answer = one(node, limit, method, path, body);
                    last.set(number);
                    return answer;
                } catch (IOException e) {
                    why = e;
                }
            }
        }
        throw why == null ? new IndexTrouble("No node of the search cluster answers") : new IndexTrouble(why);
    }

    private Answer one(Node node, Duration limit, String method, String path, byte[] body) throws IOException {
        try {
            var answer = sent(request(node, method, path, body), limit);
            if (answer.statusCode() >= BROKEN || answer.statusCode() == BUSY) {
                throw new IOException("It says " + answer.statusCode());
            }
            if (node.restsUntil != 0) {
                node.restsUntil = 0;
                LOG.info("The search cluster answers again at {}", node.base);
            }
            return new Answer(answer.statusCode(), read(answer.body()));
        } catch (IOException e) {
            if (node.restsUntil == 0) {
                LOG.warn("The search cluster does not answer at {}: {}", node.base, e.toString());
            }
            node.restsUntil = Math.max(1, System.nanoTime() + REST);
            throw e;
        }
    }

    private HttpRequest request(Node node, String method, String path, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(node.base + path))
                .header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    /** The limit is for all of the answer, not only for its head. */
    private HttpResponse<byte[]> sent(HttpRequest request, Duration limit) throws IOException {
        var sending = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return sending.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("It took longer than " + limit, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody waits for it any more", e);
        } finally {
            sending.cancel(true);
        }
    }

    private static JsonNode read(byte[] body) throws IOException {
        try {
            return body.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(body);
        } catch (JacksonException | UncheckedIOException e) {
            throw new IOException("It does not speak JSON", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
