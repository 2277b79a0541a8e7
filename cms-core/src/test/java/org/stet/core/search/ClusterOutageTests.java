package org.stet.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stet.core.OnH2;

/** What readers are told while no node answers, how long they wait for that, and what is found afterwards. */
@OnH2
class ClusterOutageTests extends ClusterRoom {

    @Test
    void aClusterThatIsAwayIsSaidCalmlyAndFoundAgain() {
        var before = published("Quetzal before", "Words.");
        catchUp();

        wire.cut();
        var result = find(SearchQuery.of("quetzal"));
        assertThat(result.away()).isTrue();
        assertThat(result.hits()).isEmpty();
        assertThat(result.complete()).isFalse();
        assertThat(suggested("quetz")).isEmpty();
        assertThat(search.isAway()).isTrue();
        var meanwhile = published("Quetzal meanwhile", "Words.");
        assertThatExceptionOfType(IndexTrouble.class).isThrownBy(readers::step);

        wire.mend();
        catchUp();
        assertThat(search.isAway()).isFalse();
        assertThat(found("quetzal")).containsExactlyInAnyOrder(before, meanwhile);
    }

    @Test
    void aClusterThatIsAwayFromTheBeginningIsSaidToo() {
        wire.cut();
        assertThatExceptionOfType(IndexTrouble.class).isThrownBy(readers::step);
        assertThat(find(SearchQuery.of("quetzal")).away()).isTrue();
        assertThat(suggested("quetz")).isEmpty();
    }

    /** A key that expired, or rights that are missing: it answers, and yet it does not. */
    @Test
    void aClusterThatRefusesUsIsAwayToo() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        server.start();
        try (var refusing = new TestCluster(server.getAddress().getPort()).nodes) {
            var keeper = new ClusterKeeper(texts, changes, clock, settings, refusing, "stet");
            assertThatExceptionOfType(IndexTrouble.class).isThrownBy(keeper::step);
            assertThat(keeper.isAway()).isTrue();
            assertThat(new StorySearch(keeper, jdbc)
                            .find(SearchQuery.of("quetzal"), clock.now())
                            .away())
                    .isTrue();
        } finally {
            server.stop(0);
        }
    }

    /** One reader waits, the others behind are told at once. */
    @Test
    void aClusterThatHangsIsWaitedForOnceAndNotLong() {
        published("Quetzal", "Words.");
        catchUp();
        wire.silence();

        assertThat(taking(() -> find(SearchQuery.of("quetzal")))).isLessThan(Duration.ofSeconds(4));
        assertThat(taking(() -> find(SearchQuery.of("quetzal")))).isLessThan(Duration.ofMillis(300));
        assertThat(taking(() -> suggested("quetz"))).isLessThan(Duration.ofMillis(300));
        assertThat(find(SearchQuery.of("quetzal")).away()).isTrue();
    }

    private static Duration taking(Runnable question) {
        var begun = System.nanoTime();
        question.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
