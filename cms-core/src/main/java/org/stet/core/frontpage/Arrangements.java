package org.stet.core.frontpage;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.JdbcTime;

/** Reads what arrangements say. */
@Component
class Arrangements {

    private static final String LIVE_AT = """
            select content from arrangement where state = 'LIVE' and content is not null and arranged_at <= :at
            order by version desc fetch first 1 row only
            """;

    private final JdbcClient jdbc;

    Arrangements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ArrangementForm> content(long version) {
        return jdbc.sql("select content from arrangement where version = :version and content is not null")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(ArrangementJson::read);
    }

    /** The parts readers see at an instant. */
    Layout layoutAt(Instant at) {
        return jdbc.sql(LIVE_AT)
                .param("at", JdbcTime.param(at))
                .query(String.class)
                .optional()
                .map(content -> ArrangementJson.read(content).layout())
                .orElse(Layout.STANDARD);
    }
}
