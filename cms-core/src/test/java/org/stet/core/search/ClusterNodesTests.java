package org.stet.core.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a cluster is spoken to: who says that it is us, and who is asked when one of its nodes is away. */
class ClusterNodesTests {

    private static final Map<String, Object> QUESTION = Map.of("size", 0);

    private HttpServer server;
    private final List<String> authorizations = new ArrayList<>();
    private volatile int status = 200;
    private volatile String body = "{\"took\":1}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void itSaysWhoWeAreByKeyOrByPassword() {
        ask(properties("", "", "key", here()));
        ask(properties("ada", "secret", "", here()));
        ask(properties("", "", "", here()));
        assertThat(authorizations).containsExactly("ApiKey key", "Basic YWRhOnNlY3JldA==", "null");
        assertThat(properties("ada", "secret", "key", here()).toString()).doesNotContain("secret", "key");
    }

    @Test
    void anotherNodeIsAskedWhereOneIsAway() {
        try (var nodes = new ClusterNodes(properties("", "", "", nowhere(), here()))) {
            assertThat(nodes.ask("/_search", QUESTION).body().path("took").asInt())
                    .isOne();
            assertThat(nodes.areAway()).isFalse();
        }
    }

    @Test
    void whatIsBusyOrBrokenRestsAndOnlyWhoKeepsTheIndexGoesOnTrying() {
        try (var nodes = new ClusterNodes(properties("", "", "", here()))) {
            for (var broken : List.of(429, 500, 503)) {
                status = broken;
                assertThatExceptionOfType(IndexTrouble.class).isThrownBy(() -> nodes.work("GET", "/", null));
                assertThat(nodes.areAway()).isTrue();
                status = 200;
                assertThatExceptionOfType(IndexTrouble.class)
                        .as("it rests")
                        .isThrownBy(() -> nodes.ask("/_search", QUESTION));
                assertThat(nodes.work("GET", "/", null).isGood()).isTrue();
                assertThat(nodes.ask("/_search", QUESTION).isGood()).isTrue();
                assertThat(nodes.areAway()).isFalse();
            }
        }
    }

    @Test
    void whatIsNoJsonIsTroubleAndARefusalIsOneToo() {
        try (var nodes = new ClusterNodes(properties("", "", "", here()))) {
            status = 401;
            var refused = nodes.ask("/_search", QUESTION);
            assertThatExceptionOfType(IndexTrouble.class).isThrownBy(refused::orTrouble);
            status = 200;
            body = "<html>A proxy</html>";
            assertThatExceptionOfType(IndexTrouble.class).isThrownBy(() -> nodes.ask("/_search", QUESTION));
        }
    }

    @Test
    void namesAndAddressesThatCannotBeAreRefusedAtTheStart() {
        assertThat(properties("", "", "").isGiven()).isFalse();
        assertThat(properties("", "", "", URI.create("")).isGiven()).isFalse();
        for (var address : List.of("localhost:9200", "ftp://news.example", "/search")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> properties("", "", "", URI.create(address)));
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> properties("", "", "", URI.create("https://ada:secret@news.example")))
                .withMessageNotContaining("secret");
        for (var prefix : List.of("", "Stet", "a b", "-a", "a/../b", "a*", "a,b")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new ClusterProperties(List.of(), "", "", "", prefix, Duration.ofSeconds(1)));
        }
    }

    private static void ask(ClusterProperties properties) {
        try (var nodes = new ClusterNodes(properties)) {
            nodes.ask("/_search", QUESTION).orTrouble();
        }
    }

    private static ClusterProperties properties(String user, String password, String key, URI... urls) {
        return new ClusterProperties(List.of(urls), user, password, key, "stet", Duration.ofSeconds(2));
    }

    private URI here() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static URI nowhere() {
        return URI.create("http://127.0.0.1:1");
    }
}
