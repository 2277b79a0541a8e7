package org.stet.site.shell;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stet.core.shared.Subject;

/**
 * One open stream on a thread of its own: changes while it writes are told as one. The beat tells the
 * browser that the line is not dead; after some minutes it comes again.
 */
final class Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final String GREETING = "retry: 3000\ndata: open\n\n";
    private static final String CHANGED = "data: changed\n\n";
    private static final String STILL_HERE = "data: here\n\n";

    private final Set<Subject> subjects;
    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;

    Listener(Set<Subject> subjects, AsyncContext exchange, ServletOutputStream out) {
        this.subjects = Set.copyOf(subjects);
        this.exchange = exchange;
        this.out = out;
        exchange.setTimeout(0);
    }

    void touched(Set<Subject> changed) {
        if (!Collections.disjoint(subjects, changed)) {
            news.release();
        }
    }

    void close() {
        closed = true;
        news.release();
    }

    void run() {
        var end = System.nanoTime() + LIFE.toNanos();
        try {
            write(GREETING);
            while (!closed && System.nanoTime() - end < 0) {
                var told = news.tryAcquire(BEAT.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
                write(told ? CHANGED : STILL_HERE);
            }
        } catch (IOException e) {
            LOG.debug("The reader left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.complete();
        }
    }

    private void write(String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
