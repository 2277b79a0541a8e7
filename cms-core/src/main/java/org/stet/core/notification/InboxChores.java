package org.stet.core.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/** What is done for all inboxes by itself, once over all nodes: daily letters, word of overdue reviews, tidying up. */
@EditingService
@Transactional(propagation = Propagation.SUPPORTS)
public class InboxChores {

    private static final String OVERDUE = """
            select a.id, a.submitted_at, a.asked_reviewer from article a
            where a.state = 'IN_REVIEW' and a.trashed_at is null
                and (a.review_due <= :now or a.review_due is null and a.submitted_at <= :before)
                and not exists (select 1 from overdue_review o
                    where o.article_id = a.id and o.submitted_at = a.submitted_at)
            """;

    private final JdbcClient jdbc;
    private final Notifying notifying;
    private final Notifications notifications;
    private final Choices choices;
    private final Letters letters;
    private final StoryPeople people;
    private final CurrentSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration patience;

    InboxChores(
            JdbcClient jdbc,
            Notifying notifying,
            Notifications notifications,
            Choices choices,
            Letters letters,
            StoryPeople people,
            CurrentSettings settings,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${stet.review.patience:24h}") Duration patience) {
        this.jdbc = jdbc;
        this.notifying = notifying;
        this.notifications = notifications;
        this.choices = choices;
        this.letters = letters;
        this.people = people;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.patience = patience;
    }

    /** A submission past its time, or without one and waiting too long: since when, and whom it was put to. */
    private record Overdue(
            ArticleId article, Instant since, @Nullable AccountId reviewer) {}

    /** Tells of each submission that waits too long, once. */
    public void tellOfOverdue() {
        var now = clock.instant();
        jdbc.sql(OVERDUE)
                .param("now", JdbcTime.param(now))
                .param("before", JdbcTime.param(now.minus(patience)))
                .query((row, n) -> new Overdue(
                        new ArticleId(row.getLong("id")),
                        JdbcTime.read(row, "submitted_at"),
                        Optional.ofNullable(row.getObject("asked_reviewer", Long.class))
                                .map(AccountId::new)
                                .orElse(null)))
                .list()
                .forEach(review -> tellOnce(review, now));
    }

    private void tellOnce(Overdue review, Instant now) {
        try {
            transaction.executeWithoutResult(_ -> {
                jdbc.sql("insert into overdue_review (article_id, submitted_at) values (:article, :since)")
                        .param("article", review.article().value())
                        .param("since", JdbcTime.param(review.since()))
                        .update();
                notifying.tell(
                        Told.of(NotificationKind.OVERDUE, review.article(), concernedBy(review))
                                .about(review.since()),
                        null,
                        "",
                        now);
            });
        } catch (DuplicateKeyException toldElsewhere) {
            // Another node told of it between our look and our word.
        }
    }

    /** Editors who wrote none of it, and whoever was asked. */
    private Set<AccountId> concernedBy(Overdue review) {
        var concerned = new HashSet<>(people.editors());
        concerned.retainAll(people.reviewersOf(review.article()));
        if (review.reviewer() != null) {
            concerned.add(review.reviewer());
        }
        return concerned;
    }

    /** Writes the daily letter of everybody whose hour has come; what comes later waits for the next day's. */
    public void writeDigests() {
        if (!letters.areSent()) {
            return;
        }
        var now = clock.instant();
        var zone = settings.get().zone();
        jdbc.sql("select distinct account_id from notification where for_digest")
                .query(Long.class)
                .list()
                .forEach(id -> transaction.executeWithoutResult(_ -> writeDigest(new AccountId(id), zone, now)));
    }

    private void writeDigest(AccountId person, ZoneId zone, Instant now) {
        var gathered = gathered(person, lastHour(choices.digestHour(person), zone, now));
        if (!gathered.isEmpty()) {
            jdbc.sql("update notification set for_digest = false where id in (:ids)")
                    .param("ids", gathered)
                    .update();
            var letter = letters.add(person, Letter.Kind.DIGEST, null, now, now);
            gathered.forEach(id -> letters.enclose(letter, new NotificationId(id)));
        }
    }

    private List<Long> gathered(AccountId person, Instant until) {
        return jdbc.sql("""
                        select id from notification
                        where account_id = :account and for_digest and told_at <= :until for update skip locked
                        """)
                .param("account", person.value())
                .param("until", JdbcTime.param(until))
                .query(Long.class)
                .list();
    }

    /** When this hour of the newsroom's day came last. */
    private static Instant lastHour(int hour, ZoneId zone, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        var at = today.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
        return at.isAfter(now)
                ? today.minusDays(1).atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant()
                : at;
    }

    /** Forgets what was read long ago and letters that were sent or given up; answers how many rows. */
    public int tidy() {
        var now = clock.instant();
        return notifications.prune(now) + letters.prune(now);
    }
}
