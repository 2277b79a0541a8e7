package org.stet.core.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.SeenByReaders;
import org.stet.core.shared.Subject;

/** Appends every change readers can notice, in the transaction that makes it, and reads them back in order of their ids. */
@Component
public class ChangeLog {

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the log. Ids grow, but a smaller one may become visible after a larger one. */
    public record Line(long id, Subject subject, Instant at) {}

    @EventListener
    void append(SeenByReaders event) {
        for (var subject : event.touched()) {
            jdbc.sql("insert into change_log (subject, logged_at) values (:subject, current_timestamp(6))")
                    .param("subject", subject.value())
                    .update();
        }
    }

    /** All lines with an id above {@code floor}. */
    List<Line> above(long floor) {
        return jdbc.sql("select id, subject, logged_at from change_log where id > :floor order by id")
                .param("floor", floor)
                .query((row, n) -> new Line(
                        row.getLong("id"), new Subject(row.getString("subject")), JdbcTime.read(row, "logged_at")))
                .list();
    }

    /** How many lines have an id above {@code floor}. */
    int countAbove(long floor) {
        return jdbc.sql("select count(*) from change_log where id > :floor")
                .param("floor", floor)
                .query(Integer.class)
                .single();
    }

    /** The greatest id logged before an instant; 0 when there is none. */
    long lastBefore(Instant instant) {
        return jdbc.sql("select coalesce(max(id), 0) from change_log where logged_at < :before")
                .param("before", JdbcTime.param(instant))
                .query(Long.class)
                .single();
    }

    /** Forgets lines nobody can need any more; answers how many. */
    public int prune(Instant now) {
        return jdbc.sql("delete from change_log where logged_at < :before")
                .param("before", JdbcTime.param(now.minus(Duration.ofDays(2))))
                .update();
    }
}
