package org.stet.core.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountId;
import org.stet.core.account.CurrentActor;
import org.stet.core.notification.MailState.Troubled;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.NotFound;

/** What an administrator sees of mail, and does about it. What letters say is not shown. */
@EditingService
@PreAuthorize("hasRole('ADMIN')")
public class MailDesk {

    private static final int MOST_SHOWN = 100;

    private static final String TROUBLED = """
            select l.*, c.name, coalesce(a.headline, '') as headline
            from letter l join account c on c.id = l.account_id left join article a on a.id = l.article_id
            where l.state = 'DEAD' or l.state = 'WAITING' and l.problem <> ''
            order by l.id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Letters letters;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailDesk(
            JdbcClient jdbc,
            Letters letters,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    public MailState state() {
        return new MailState(
                letters.areSent(),
                jdbc.sql("select count(*) from letter where state = 'WAITING'")
                        .query(Integer.class)
                        .single(),
                when("select min(written_at) from letter where state = 'WAITING'"),
                when("select max(closed_at) from letter where state = 'SENT'"),
                troubled());
    }

    private @Nullable Instant when(String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private List<Troubled> troubled() {
        return jdbc.sql(TROUBLED)
                .param("limit", MOST_SHOWN)
                .query((row, n) -> troubled(row))
                .list();
    }

    private static Troubled troubled(ResultSet row) throws SQLException {
        return new Troubled(
                new LetterId(row.getLong("id")),
                new AccountId(row.getLong("account_id")),
                row.getString("name"),
                row.getString("headline"),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getInt("attempts"),
                row.getString("problem"),
                JdbcTime.read(row, "written_at"),
                row.getString("state").equals(Letter.State.DEAD.name()) ? null : JdbcTime.read(row, "due_at"));
    }

    /** Tries a letter from the beginning, at once. */
    public void sendAgain(LetterId id) {
        var person = jdbc.sql("""
                        select c.name from letter l join account c on c.id = l.account_id
                        where l.id = :id and (l.state = 'DEAD' or l.state = 'WAITING' and l.problem <> '')
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> NotFound.of("letter that waits"));
        jdbc.sql("""
                        update letter set state = 'WAITING', due_at = :now, attempts = 0, problem = '', closed_at = null
                        where id = :id
                        """)
                .param("now", JdbcTime.param(clock.instant()))
                .param("id", id.value())
                .update();
        publish("sent a letter again", "to " + person);
    }

    /** Writes a letter to the administrator who asks. */
    public void sendTest() {
        if (!letters.areSent()) {
            throw new InvalidInput("No mail server is configured.");
        }
        var now = clock.instant();
        letters.add(currentActor.require().id(), Letter.Kind.TEST, null, now, now);
        publish("sent a test mail", "");
    }

    private void publish(String verb, String detail) {
        events.publishEvent(new MailEvent(verb, detail, currentActor.require(), clock.instant()));
    }
}
