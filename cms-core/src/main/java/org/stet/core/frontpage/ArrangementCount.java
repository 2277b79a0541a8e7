package org.stet.core.frontpage;

import java.time.Instant;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.account.Actor;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.JdbcTime;

/** Numbers the arrangements and keeps each as it was saved, so that nobody saves over one they have not seen. */
@Component
class ArrangementCount {

    private static final String KEEP = """
            insert into arrangement (version, arranged_by, arranged_at, state, content, words)
            values (:version, :by, :at, :state, :content, :words)
            """;

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
    long next(long base, Actor by, Instant now, ArrangementState state, ArrangementForm form, String words) {
        requireLast(base);
        try {
            jdbc.sql(KEEP)
                    .param("version", base + 1)
                    .param("by", by.id().value())
                    .param("at", JdbcTime.param(now))
                    .param("state", state.name())
                    .param("content", ArrangementJson.write(form))
                    .param("words", words)
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            throw ChangedMeanwhile.of("the front page");
        }
        return base + 1;
    }

    /** What an arrangement changed, in words. */
    void say(long version, String words) {
        jdbc.sql("update arrangement set words = :words where version = :version")
                .param("words", words)
                .param("version", version)
                .update();
    }

    private void requireLast(long base) {
        if (last() != base) {
            throw ChangedMeanwhile.of("the front page");
        }
    }
}
