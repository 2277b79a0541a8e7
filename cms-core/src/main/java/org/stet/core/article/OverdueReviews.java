package org.stet.core.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.shared.JdbcTime;

/** The submissions that should have been decided by now, for whoever tells people about it. */
@Component
public class OverdueReviews {

    private final JdbcClient jdbc;

    OverdueReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A submission past its time: who should read it, who does, and who waits. */
    public record Overdue(
            ArticleId article,
            int revision,
            Instant due,
            AccountId submittedBy,
            @Nullable AccountId reviewer,
            @Nullable AccountId claimedBy) {}

    /** Those that wait at this instant of the database, the longest overdue first. */
    public List<Overdue> at(Instant now) {
        return jdbc.sql("""
                        select id, submitted_revision, review_due, submitted_by, asked_reviewer,
                            case when claim_seen > :over then claimed_by end as claimer
                        from article
                        where state = 'IN_REVIEW' and trashed_at is null and review_due <= :now order by review_due, id
                        """)
                .param("now", JdbcTime.param(now))
                .param("over", JdbcTime.param(now.minus(Claim.IDLE)))
                .query((row, n) -> new Overdue(
                        new ArticleId(row.getLong("id")),
                        row.getInt("submitted_revision"),
                        JdbcTime.read(row, "review_due"),
                        new AccountId(row.getLong("submitted_by")),
                        account(row.getLong("asked_reviewer")),
                        account(row.getLong("claimer"))))
                .list();
    }

    private static @Nullable AccountId account(long id) {
        return id == 0 ? null : new AccountId(id);
    }
}
