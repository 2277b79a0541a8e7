package org.stet.core.media;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;

/**
 * Which pictures still wait for their variants: rows that whoever is alive takes, one at a time, and that outlive a stop.
 * What was taken and never finished is due again after {@link #LEASE}.
 */
@Component
public class VariantWork {

    /** How long the variants of one picture may take at most. */
    static final Duration LEASE = Duration.ofMinutes(2);

    static final int MOST_ATTEMPTS = 6;
    private static final int LONGEST_PROBLEM = 300;

    private final JdbcClient jdbc;

    VariantWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a picture's variants are there. */
    public enum State {
        READY,
        PENDING,
        FAILED
    }

    /** One try. Its number tells it from a later one by somebody else. */
    record Job(PictureRef picture, int attempt) {}

    public State state(PictureRef picture) {
        return jdbc.sql(
                        "select case when due_at is null then 'FAILED' else 'PENDING' end from picture_work where picture_id = :id")
                .param("id", picture.value())
                .query(String.class)
                .optional()
                .map(State::valueOf)
                .orElse(State.READY);
    }

    void add(PictureRef picture, Instant now) {
        jdbc.sql("insert into picture_work (picture_id, due_at, attempts, problem) values (:id, :due, 0, '')")
                .param("id", picture.value())
                .param("due", JdbcTime.param(now))
                .update();
    }

    /** Whoever is at it now works for nothing: what they made is not wanted any more. */
    void again(PictureRef picture, Instant now) {
        var waits = jdbc.sql("""
                        update picture_work set due_at = :due, problem = '',
                            attempts = case when due_at is null then 0 else attempts + 1 end
                        where picture_id = :id
                        """)
                .param("id", picture.value())
                .param("due", JdbcTime.param(now))
                .update();
        if (waits == 0) {
            add(picture, now);
        }
    }

    /** Takes what waits longest, unless somebody else is just taking it. Within a transaction. */
    Optional<Job> take(Instant now) {
        var taken = jdbc.sql("""
                        select picture_id, attempts from picture_work where due_at <= :now
                        order by due_at, picture_id limit 1 for update skip locked
                        """)
                .param("now", JdbcTime.param(now))
                .query((row, n) -> new Job(new PictureRef(row.getString("picture_id")), row.getInt("attempts") + 1))
                .optional();
        taken.ifPresent(
                job -> jdbc.sql("update picture_work set due_at = :due, attempts = :attempt where picture_id = :id")
                        .param("due", JdbcTime.param(now.plus(LEASE)))
                        .param("attempt", job.attempt())
                        .param("id", job.picture().value())
                        .update());
        return taken;
    }

    /** {@code false} when the picture is gone or somebody else is at it by now. */
    boolean finish(Job job, ReadyVariants ready, ReadyCrops crops) {
        return forget(job)
                && jdbc.sql(
                                        "update picture set jpeg_widths = :jpeg, webp_widths = :webp, crops = :crops where id = :id")
                                .param("crops", crops.column())
                                .param("jpeg", ready.column(VariantFormat.JPEG))
                                .param("webp", ready.column(VariantFormat.WEBP))
                                .param("id", job.picture().value())
                                .update()
                        == 1;
    }

    private boolean forget(Job job) {
        return jdbc.sql("delete from picture_work where picture_id = :id and attempts = :attempt")
                        .param("id", job.picture().value())
                        .param("attempt", job.attempt())
                        .update()
                == 1;
    }

    /** Tries again a little later each time, and at last not any more. */
    void postpone(Job job, String problem, Instant now) {
        var due = job.attempt() < MOST_ATTEMPTS ? now.plus(Duration.ofSeconds(10L << 2 * job.attempt())) : null;
        jdbc.sql(
                        "update picture_work set due_at = :due, problem = :problem where picture_id = :id and attempts = :attempt")
                .param("due", due == null ? null : JdbcTime.param(due))
                .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                .param("id", job.picture().value())
                .param("attempt", job.attempt())
                .update();
    }

    void remove(PictureRef picture) {
        jdbc.sql("delete from picture_work where picture_id = :id")
                .param("id", picture.value())
                .update();
    }
}
