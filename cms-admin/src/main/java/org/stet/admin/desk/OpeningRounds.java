package org.stet.admin.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.stet.core.publication.Openings;

/** Looks every few seconds whether planned windows have opened, and remembers when it last could. Every console does. */
@Component
class OpeningRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningRounds.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Openings openings;
    private final boolean automatic;
    private final Semaphore stopping = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Instant looked;

    OpeningRounds(Openings openings, @Value("${stet.openings.look:true}") boolean automatic) {
        this.openings = openings;
        this.automatic = automatic;
    }

    /** When this console last looked, by database time; empty until it has. */
    Optional<Instant> looked() {
        return Optional.ofNullable(looked);
    }

    @Override
    public void start() {
        stopping.drainPermits();
        var round = Thread.ofVirtual().name("openings").unstarted(this::goRound);
        thread = round;
        round.start();
    }

    private void goRound() {
        try {
            do {
                look();
            } while (!stopping.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void look() {
        try {
            looked = openings.look();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The next round looks again", away);
        }
    }

    /** Told and not interrupted: an interrupt would close the embedded database's file under everybody. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            stopping.release();
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
    public boolean isAutoStartup() {
        return automatic;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
