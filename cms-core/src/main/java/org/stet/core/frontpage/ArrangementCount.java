package org.stet.core.frontpage;

import java.time.Instant;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.JdbcTime;

/** Numbers the arrangements, so that nobody saves over one they have not seen. */
@Component
class ArrangementCount {

    private final JdbcClient jdbc;

    ArrangementCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the last arrangement; 0 before the first. */
    long last() {
        return jdbc.sql("select coalesce(max(version), 0) from arrangement")
                .query(Long.class)
                .single();
    }

    /** Takes the number after {@code base}. Whoever comes second finds it taken. */
    long next(long base, AccountId by, Instant now) {
        if (last() != base) {
            throw ChangedMeanwhile.of("the front page");
        }
        try {
            jdbc.sql("insert into arrangement (version, arranged_by, arranged_at) values (:version, :by, :at)")
                    .param("version", base + 1)
                    .param("by", by.value())
                    .param("at", JdbcTime.param(now))
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            throw ChangedMeanwhile.of("the front page");
        }
        return base + 1;
    }
}
