package org.stet.admin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.admin.ConsoleTest;
import org.stet.core.feed.HubOutbox;
import org.stet.core.settings.Openness;
import org.stet.core.settings.OpennessEditing;

/** A hub on this machine is told by the web's own rules, and one that does not answer is told later. */
class HubRoundsTests extends ConsoleTest {

    @Autowired
    private HubRounds rounds;

    @Autowired
    private HubOutbox outbox;

    @Autowired
    private OpennessEditing openness;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(204);
    private final HttpServer hub = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        newsroom.open();
        hub.createContext("/hub", exchange -> {
            told.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        hub.start();
        var address = "http://localhost:" + hub.getAddress().getPort() + "/hub";
        newsroom.as(newsroom.noor(), () -> openness.change(new Openness(0, false, address, "", "", "")));
    }

    @AfterEach
    void stop() {
        hub.stop(0);
    }

    @Test
    void theHubIsToldOfEachFeedOnce() {
        newsroom.published("News");
        due();
        rounds.goRound();
        rounds.goRound();

        assertThat(told)
                .hasSize(12)
                .contains(
                        "POST application/x-www-form-urlencoded hub.mode=publish"
                                + "&hub.topic=http%3A%2F%2Flocalhost%3A8080%2Ffeed.xml&hub.url=http%3A%2F%2Flocalhost%3A8080%2Ffeed.xml");
        assertThat(outbox.waiting().feeds()).isZero();
    }

    @Test
    void aHubThatFailsIsToldAgainLater() {
        answer.set(503);
        newsroom.published("News");
        due();
        rounds.goRound();
        assertThat(outbox.waiting()).isEqualTo(new HubOutbox.Waiting(12, "The hub answered 503"));

        answer.set(202);
        due();
        rounds.goRound();
        assertThat(outbox.waiting().feeds()).isZero();
        assertThat(told).hasSize(24);
    }

    @Test
    void aHubThatIsAwayIsNoProblemForTheConsole() {
        hub.stop(0);
        newsroom.published("News");
        due();
        rounds.goRound();
        assertThat(outbox.waiting()).isEqualTo(new HubOutbox.Waiting(12, "The hub cannot be reached"));
    }

    private void due() {
        jdbc.sql("update hub_ping set due_at = timestamp with time zone '2020-01-01 00:00:00+00'")
                .update();
    }
}
