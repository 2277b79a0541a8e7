package org.stet.core.shared;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Waits at the start until the database answers, as long as {@code stet.db.patience} says (none by default). After a crash
 * H2 needs some seconds to see that the lock on its file is nobody's; PostgreSQL may still be starting.
 */
@Component
class PatientStart implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(PatientStart.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Duration patience;

    PatientStart(@Value("${stet.db.patience:0s}") Duration patience) {
        this.patience = patience;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && !patience.isZero()) {
            await(pool);
        }
        return bean;
    }

    private void await(HikariDataSource pool) {
        var start = System.nanoTime();
        while (!answers(pool) && System.nanoTime() - start < patience.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean answers(HikariDataSource pool) {
        try (var connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            LOG.info("Waiting for the database: {}", notYet.getMessage());
            return false;
        }
    }
}
