package org.stet.core.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database's own time: the one authority on what readers may see, whatever the clocks of the nodes say. */
@Component
public class DatabaseClock {

    private final JdbcClient jdbc;

    DatabaseClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Now, to the microsecond. Inside a transaction this is the instant the transaction began. */
    public Instant now() {
        return jdbc.sql("select current_timestamp(6)")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
