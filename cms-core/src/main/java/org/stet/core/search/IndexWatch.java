package org.stet.core.search;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Builds and follows in the background, where this process answers readers. A database that is away is tried again. */
@Component
class IndexWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration END = Duration.ofSeconds(4);

    private final IndexKeeper readers;
    private final SearchProperties properties;
    private volatile @Nullable Thread thread;

    IndexWatch(IndexKeeper readers, SearchProperties properties) {
        this.readers = readers;
        this.properties = properties;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.readers();
    }

    /** A thread of the platform: it works with files and would pin another. */
    @Override
    public void start() {
        var working = Thread.ofPlatform().name("search index").daemon().unstarted(this::work);
        thread = working;
        working.start();
    }

    @Override
    public void stop() {
        var working = thread;
        thread = null;
        if (working != null) {
            LockSupport.unpark(working);
            try {
                working.join(END);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        while (thread == Thread.currentThread()) {
            try {
                if (!readers.step()) {
                    LockSupport.parkNanos(properties.poll().toNanos());
                }
            } catch (RuntimeException e) {
                LOG.debug("The search index waits", e);
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
        readers.close();
    }
}
