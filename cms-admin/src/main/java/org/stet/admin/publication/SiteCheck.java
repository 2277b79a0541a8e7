package org.stet.admin.publication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Asks the public site, as any reader would, until it shows what was published. Each outlet has a thread of its own. */
@Component
class SiteCheck {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    /** For lists a story may rightly not stand on. */
    static final Duration SHORT_PATIENCE = Duration.ofSeconds(5);

    private static final int OK = 200;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(Redirect.NORMAL)
            .build();

    /** What came of looking at an outlet. */
    enum Verdict {
        SEEN,
        NOT_SEEN,
        UNREACHABLE
    }

    /** What came of it, and after how long. */
    record Sighting(Outlet outlet, Verdict verdict, Duration after) {}

    /** What an address answers to anybody. */
    record Reply(int status, String body) {}

    /** Asks once and returns at once; {@code then} is told later, on another thread. */
    void ask(URI address, Consumer<Optional<Reply>> then) {
        Thread.ofVirtual().name("site-check").start(() -> {
            try {
                then.accept(reply(address));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Returns at once; {@code then} is told later, on another thread. */
    void look(Outlet outlet, Consumer<Sighting> then) {
        var began = System.nanoTime();
        Thread.ofVirtual().name("site-check").start(() -> then.accept(lookFor(outlet, began)));
    }

    private Sighting lookFor(Outlet outlet, long began) {
        var patience = outlet.certain() ? PATIENCE : SHORT_PATIENCE;
        var verdict = Verdict.UNREACHABLE;
        try {
            while (since(began).compareTo(patience) < 0) {
                verdict = once(outlet);
                if (verdict == Verdict.SEEN) {
                    break;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new Sighting(outlet, verdict, since(began));
    }

    private Verdict once(Outlet outlet) throws InterruptedException {
        return reply(outlet.address())
                .map(reply -> reply.status() == OK && outlet.isSaidIn(reply.body()) ? Verdict.SEEN : Verdict.NOT_SEEN)
                .orElse(Verdict.UNREACHABLE);
    }

    /** Nothing where the site does not answer. */
    private Optional<Reply> reply(URI address) throws InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(ONE_ANSWER).build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return Optional.of(new Reply(answer.statusCode(), answer.body()));
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
