package org.stet.admin.media;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stet.core.media.PictureUploaded;
import org.stet.core.media.VariantWorkshop;

/**
 * Has the variants of pictures made while this console is alive: at once after an upload here, and every few seconds for what
 * others left. Every console does; the work itself sees to it that nothing is made twice.
 */
@Component
@ConditionalOnBooleanProperty(name = "stet.media.develop", matchIfMissing = true)
class VariantRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(VariantRounds.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final VariantWorkshop workshop;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread thread;

    VariantRounds(VariantWorkshop workshop) {
        this.workshop = workshop;
    }

    @TransactionalEventListener
    void uploaded(PictureUploaded event) {
        news.release();
    }

    @Override
    public void start() {
        var round = Thread.ofVirtual().name("picture-variants").unstarted(this::goRound);
        thread = round;
        round.start();
    }

    private void goRound() {
        try {
            while (isRunning()) {
                work();
                news.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (isRunning() && workshop.developNext()) {
                LOG.debug("One picture more");
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The next round looks again", away);
        }
    }

    /** Woken and not interrupted: an interrupt would close the embedded database's file under everybody. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            news.release();
            join(running);
        }
    }

    private static void join(Thread running) {
        try {
            running.join(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
