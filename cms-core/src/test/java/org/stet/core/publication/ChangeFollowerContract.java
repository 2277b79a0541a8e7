package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.Newsroom;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.WindowBoundaries;

/** What nodes that cache can rely on: each change readers can notice is reported once, whatever happens meanwhile. */
abstract class ChangeFollowerContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ChangeLog log;

    @Autowired
    private List<WindowBoundaries> boundaries;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private Publishing publishing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void whatCommitsOutOfOrderIsReportedOnce() throws Exception {
        var follower = follower();
        var inserted = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var pool = Executors.newSingleThreadExecutor()) {
            var slow = pool.submit(() -> new TransactionTemplate(transactions).execute(_ -> {
                write("article:1");
                inserted.countDown();
                await(mayCommit);
                return true;
            }));
            await(inserted);
            write("article:2");
            assertThat(follower.hasNews()).isTrue();
            assertThat(follower.poll()).containsExactly(new Subject("article:2"));
            assertThat(follower.hasNews()).isFalse();
            assertThat(follower.poll()).isEmpty();

            mayCommit.countDown();
            slow.get();
        }
        assertThat(follower.hasNews()).isTrue();
        assertThat(follower.poll()).containsExactly(new Subject("article:1"));
        assertThat(follower.poll()).isEmpty();
    }

    @Test
    void anOldLineDoesNotHideAYoungerOneThatBeganBeforeItEnded() {
        var now = clock.now();
        writeAt(2, now.minus(ChangeFollower.PATIENCE).minusSeconds(5));
        var follower = follower();
        follower.poll();

        writeAt(1, now.minusSeconds(20));
        assertThat(follower.poll()).containsExactly(new Subject("article:1"));
    }

    @Test
    void followingForALongTimeForgetsWhatIsSettled() {
        var longAgo = clock.now().minus(ChangeFollower.PATIENCE.multipliedBy(3));
        var follower = follower();
        for (var id = 1; id <= 100; id++) {
            writeAt(id, longAgo);
        }
        assertThat(follower.poll()).hasSize(100);
        assertThat(follower.poll()).isEmpty();
        var lines = log.above(0).size();
        assertThat(log.prune(clock.now())).isZero();
        assertThat(log.prune(clock.now().plus(Duration.ofDays(2)))).isEqualTo(lines);
    }

    @Test
    void whatWasBeforeIsNotReported() {
        newsroom.published("Before");
        assertThat(follower().poll()).isEmpty();
    }

    @Test
    void aWindowThatOpensOrClosesIsReportedOnceByDatabaseTime() {
        var id = newsroom.approved("Planned");
        var start = clock.now();
        var planned = newsroom.as(
                newsroom.eve(), () -> publishing.schedule(id, start.plus(Duration.ofHours(2)), Change.FIRST));
        newsroom.as(newsroom.eve(), () -> publishing.expire(id, start.plus(Duration.ofHours(4))));

        var follower = follower();
        moveWindow(planned, clock.now().minusSeconds(60), start.plus(Duration.ofHours(4)));
        moveLookedAt(follower, clock.now().minusSeconds(120));
        assertThat(follower.poll()).contains(Subject.article(id.value()), Subject.FRONT);
        assertThat(follower.poll()).isEmpty();

        moveWindow(planned, start.minusSeconds(600), clock.now());
        moveLookedAt(follower, clock.now().minusSeconds(1));
        assertThat(follower.poll()).contains(Subject.article(id.value()));
        assertThat(follower.poll()).isEmpty();
    }

    @Test
    void aPollThatFailsLosesNothing() {
        var away = new boolean[] {true};
        WindowBoundaries sometimes = (after, upTo) -> {
            if (away[0]) {
                throw new IllegalStateException("The database is away");
            }
            return Set.of();
        };
        var follower = new ChangeFollower(log, List.of(boundaries.getFirst(), sometimes), clock);
        var id = newsroom.published("Published meanwhile");

        assertThatIllegalStateException().isThrownBy(follower::poll);
        assertThatIllegalStateException().isThrownBy(follower::poll);
        away[0] = false;
        assertThat(follower.poll()).contains(Subject.article(id.value()));
        assertThat(follower.poll()).isEmpty();
    }

    private ChangeFollower follower() {
        return new ChangeFollower(log, boundaries, clock);
    }

    private void write(String subject) {
        log.append(() -> new LinkedHashSet<>(List.of(new Subject(subject))));
    }

    private void writeAt(long number, Instant at) {
        jdbc.sql("insert into change_log (id, subject, logged_at) values (?, ?, ?)")
                .params(1000 + number, "article:" + number, JdbcTime.param(at))
                .update();
    }

    /** Time passes by moving the window rather than by waiting. */
    private void moveWindow(PublicationId id, Instant from, Instant until) {
        jdbc.sql("update publication set live_from = ?, live_until = ? where id = ?")
                .params(JdbcTime.param(from), JdbcTime.param(until), id.value())
                .update();
    }

    private static void moveLookedAt(ChangeFollower follower, Instant instant) {
        ReflectionTestUtils.setField(follower, "lookedAt", instant);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
