package org.stet.core.notification;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;

/**
 * The table of letters, which whoever is alive takes one at a time. A letter that was taken and never finished is due again
 * after {@link #LEASE}. Without a mail server none is written.
 */
@Component
class Letters {

    /** Longer than any mail server is waited for. */
    static final Duration LEASE = Duration.ofMinutes(5);

    static final int MOST_ATTEMPTS = 8;
    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_PROBLEM = 300;

    private final JdbcClient jdbc;
    private final boolean sent;
    private final Duration gather;

    Letters(
            JdbcClient jdbc,
            @Value("${spring.mail.host:}") String host,
            @Value("${stet.mail.gather:20s}") Duration gather) {
        this.jdbc = jdbc;
        this.sent = !host.isBlank();
        this.gather = gather;
    }

    /** A letter somebody has taken to send. The attempt tells it from a later one by somebody else. */
    record Taken(LetterId id, AccountId account, Letter.Kind kind, int attempt) {}

    /** Whether there is a mail server at all. */
    boolean areSent() {
        return sent;
    }

    /** Waits a moment for more about the same story, so that three comments in a row are one letter. */
    void write(AccountId person, ArticleId article, NotificationId about, Instant now) {
        var letter = gathering(person, article, now)
                .orElseGet(() -> add(person, Letter.Kind.NOTICE, article, now, now.plus(gather)));
        enclose(letter, about);
    }

    private Optional<LetterId> gathering(AccountId person, ArticleId article, Instant now) {
        return jdbc.sql("""
                        select id from letter where account_id = :account and article_id = :article and state = 'WAITING'
                            and kind = 'NOTICE' and attempts = 0 and due_at > :now order by id limit 1 for update
                        """)
                .param("account", person.value())
                .param("article", article.value())
                .param("now", JdbcTime.param(now))
                .query((row, n) -> new LetterId(row.getLong("id")))
                .optional();
    }

    LetterId add(AccountId person, Letter.Kind kind, @Nullable ArticleId article, Instant now, Instant due) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into letter (account_id, kind, article_id, state, written_at, due_at, attempts, problem)
                        values (:account, :kind, :article, 'WAITING', :now, :due, 0, '')
                        """)
                .param("account", person.value())
                .param("kind", kind.name())
                .param("article", article == null ? null : article.value())
                .param("now", JdbcTime.param(now))
                .param("due", JdbcTime.param(due))
                .update(key, "id");
        return new LetterId(requireNonNull(key.getKeyAs(Long.class)));
    }

    void enclose(LetterId letter, NotificationId about) {
        jdbc.sql("insert into letter_notification (letter_id, notification_id) values (:letter, :notification)")
                .param("letter", letter.value())
                .param("notification", about.value())
                .update();
    }

    /** Takes what is due longest, unless somebody else is just taking it. Within a transaction. */
    Optional<Taken> take(Instant now) {
        var taken = jdbc.sql("""
                        select id, account_id, kind, attempts from letter where state = 'WAITING' and due_at <= :now
                        order by due_at, id limit 1 for update skip locked
                        """)
                .param("now", JdbcTime.param(now))
                .query((row, n) -> new Taken(
                        new LetterId(row.getLong("id")),
                        new AccountId(row.getLong("account_id")),
                        Letter.Kind.valueOf(row.getString("kind")),
                        row.getInt("attempts") + 1))
                .optional();
        taken.ifPresent(letter -> jdbc.sql("update letter set due_at = :due, attempts = :attempt where id = :id")
                .param("due", JdbcTime.param(now.plus(LEASE)))
                .param("attempt", letter.attempt())
                .param("id", letter.id().value())
                .update());
        return taken;
    }

    /** What a letter tells of and its reader has not seen meanwhile, the oldest first. */
    List<Notification> enclosed(LetterId letter) {
        return jdbc.sql("""
                        select n.*, a.headline, a.state from notification n join article a on a.id = n.article_id
                        join letter_notification l on l.notification_id = n.id
                        where l.letter_id = :letter and n.read_at is null order by n.id
                        """)
                .param("letter", letter.value())
                .query((row, n) -> Notification.read(row))
                .list();
    }

    /** Nothing more is to be done about it: it was sent, or there was nobody or nothing to send it for. */
    void close(LetterId letter, int attempt, Letter.State state, Instant now) {
        jdbc.sql("""
                        update letter set state = :state, closed_at = :now, problem = ''
                        where id = :id and attempts = :attempt and state = 'WAITING'
                        """)
                .param("state", state.name())
                .param("now", JdbcTime.param(now))
                .param("id", letter.value())
                .param("attempt", attempt)
                .update();
    }

    /** Tries again later each time, and at last not any more. */
    void postpone(LetterId letter, int attempt, String problem, Instant now) {
        var dead = attempt >= MOST_ATTEMPTS;
        jdbc.sql("""
                        update letter set state = :state, due_at = :due, problem = :problem, closed_at = :closed
                        where id = :id and attempts = :attempt and state = 'WAITING'
                        """)
                .param("state", dead ? Letter.State.DEAD.name() : Letter.State.WAITING.name())
                .param("due", JdbcTime.param(now.plus(pause(attempt))))
                .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                .param("closed", dead ? JdbcTime.param(now) : null)
                .param("id", letter.value())
                .param("attempt", attempt)
                .update();
    }

    /** Half a minute, then four times longer each time, up to six hours; spread, so that not all come back at once. */
    private static Duration pause(int attempt) {
        var pause = FIRST_PAUSE.multipliedBy(1L << 2 * (attempt - 1));
        var most = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        return most.plusMillis(ThreadLocalRandom.current().nextLong(most.toMillis() / 2));
    }

    int prune(Instant now) {
        return jdbc.sql("delete from letter where closed_at < :before")
                .param("before", JdbcTime.param(now.minus(KEPT)))
                .update();
    }
}
