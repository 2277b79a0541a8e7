package org.stet.site.pagecache;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Renderings that are under way: one per address, however many ask, and so many at a time that others still get a connection. */
final class Renderings {

    private final Map<PageAddress, Rendering> underWay = new ConcurrentHashMap<>();
    private final Semaphore places;

    Renderings(int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    /** The rendering of this address that is under way, or a new one. */
    Rendering start(PageAddress address, Supplier<Page> work) {
        return underWay.computeIfAbsent(address, key -> {
            var rendering = new Rendering(System.nanoTime(), new CompletableFuture<>());
            Thread.ofVirtual().name("render " + key).start(() -> run(key, rendering, work));
            return rendering;
        });
    }

    private void run(PageAddress address, Rendering rendering, Supplier<Page> work) {
        places.acquireUninterruptibly();
        try {
            var page = work.get();
            underWay.remove(address);
            rendering.result().complete(page);
        } catch (Throwable e) {
            underWay.remove(address);
            rendering.result().completeExceptionally(e);
        } finally {
            places.release();
        }
    }

    /** One rendering and the nanosecond it began. */
    record Rendering(long began, CompletableFuture<Page> result) {

        /** The page, waited for until so long after the rendering began: latecomers to a slow one do not wait at all. */
        Page await(Duration patience) {
            try {
                var left = patience.toNanos() - (System.nanoTime() - began);
                return result.get(Math.max(0, left), TimeUnit.NANOSECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new PageUnavailable("No page in time", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PageUnavailable("Interrupted", e);
            }
        }
    }
}
