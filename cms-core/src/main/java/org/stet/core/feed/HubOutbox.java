package org.stet.core.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/**
 * The feeds a hub has not been told of yet, each once however often it changed. Whoever is alive takes one at a time; one that
 * was taken and never told is due again after a while. No transaction is open while a hub is spoken to.
 */
@EditingService
public class HubOutbox {

    static final int MOST_ATTEMPTS = 8;
    /** Longer than any hub is waited for. */
    static final Duration LEASE = Duration.ofMinutes(2);
    /** A hub fetches the feed when it is told: by then the site shows the story. */
    static final Duration AFTER = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(HubOutbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int LONGEST_PROBLEM = 300;

    private final JdbcClient jdbc;
    private final DatabaseClock database;

    HubOutbox(JdbcClient jdbc, DatabaseClock database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** The feed changed; a ping that waits already is enough, and begins to count its attempts anew. */
    void put(String path, Instant changedAt) {
        if (again(path, changedAt) == 0) {
            try {
                jdbc.sql("""
                                insert into hub_ping (path, changed_at, due_at, attempts, problem)
                                values (:path, :changed, :due, 0, '')
                                """)
                        .param("path", path)
                        .param("changed", JdbcTime.param(changedAt))
                        .param("due", JdbcTime.param(changedAt.plus(AFTER)))
                        .update();
            } catch (DuplicateKeyException putElsewhere) {
                again(path, changedAt);
            }
        }
    }

    private int again(String path, Instant changedAt) {
        return jdbc.sql(
                        "update hub_ping set changed_at = :changed, due_at = :due, attempts = 0, problem = '' where path = :path")
                .param("path", path)
                .param("changed", JdbcTime.param(changedAt))
                .param("due", JdbcTime.param(changedAt.plus(AFTER)))
                .update();
    }

    /** The ping that is due longest, unless somebody else is just taking it. */
    public Optional<HubPing> takeNext() {
        var now = database.now();
        var taken = jdbc.sql("""
                        select path, changed_at, attempts from hub_ping where due_at <= :now
                        order by due_at, path limit 1 for update skip locked
                        """)
                .param("now", JdbcTime.param(now))
                .query((row, n) -> new HubPing(
                        row.getString("path"), JdbcTime.read(row, "changed_at"), row.getInt("attempts") + 1))
                .optional();
        taken.ifPresent(ping -> jdbc.sql("update hub_ping set due_at = :due, attempts = :attempt where path = :path")
                .param("due", JdbcTime.param(now.plus(LEASE)))
                .param("attempt", ping.attempt())
                .param("path", ping.path())
                .update());
        return taken;
    }

    /** The hub knows; what changed meanwhile still waits. */
    public void told(HubPing ping) {
        delete(ping);
    }

    /** The hub did not take it: later again, each time four times later, and at last not any more. */
    public void failed(HubPing ping, String problem) {
        if (ping.attempt() >= MOST_ATTEMPTS) {
            LOG.warn("The hub was not told of {} in {} attempts: {}", ping.path(), ping.attempt(), problem);
            delete(ping);
            return;
        }
        jdbc.sql("update hub_ping set due_at = :due, problem = :problem where path = :path and changed_at = :changed")
                .param(
                        "due",
                        JdbcTime.param(database.now().plus(FIRST_PAUSE.multipliedBy(1L << 2 * (ping.attempt() - 1)))))
                .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                .param("path", ping.path())
                .param("changed", JdbcTime.param(ping.changedAt()))
                .update();
    }

    private void delete(HubPing ping) {
        jdbc.sql("delete from hub_ping where path = :path and changed_at = :changed")
                .param("path", ping.path())
                .param("changed", JdbcTime.param(ping.changedAt()))
                .update();
    }

    /** How many wait, and why the last one that failed did; empty where none has. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Waiting waiting() {
        return jdbc.sql("select count(*) as waiting, max(problem) as problem from hub_ping")
                .query((row, n) -> new Waiting(
                        row.getInt("waiting"), row.getString("problem") == null ? "" : row.getString("problem")))
                .single();
    }

    /** What has not reached the hub. */
    public record Waiting(int feeds, String problem) {}
}
