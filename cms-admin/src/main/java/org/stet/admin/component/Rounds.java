package org.stet.admin.component;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Work that a console does every five seconds while it is alive, on a thread of its own, and at once when it is woken. */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread thread;

    protected Rounds(String name) {
        this.name = name;
    }

    /** One round. With the database away it may fail; the next one makes up for it. */
    protected abstract void goRound();

    /** The next round begins at once. */
    protected final void wake() {
        news.release();
    }

    @Override
    public final void start() {
        var going = Thread.ofVirtual().name(name).unstarted(this::goOn);
        thread = going;
        going.start();
    }

    private void goOn() {
        try {
            while (isRunning()) {
                attempt();
                news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() {
        try {
            goRound();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The next round makes up for it: {}", name, away);
        }
    }

    /** Woken and not interrupted: an interrupt would close the embedded database's file under everybody. */
    @Override
    public final void stop() {
        var going = thread;
        thread = null;
        if (going != null) {
            wake();
            join(going);
        }
    }

    private static void join(Thread going) {
        try {
            going.join(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }
}
