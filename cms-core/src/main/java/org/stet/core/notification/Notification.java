package org.stet.core.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkflowState;
import org.stet.core.comment.ThreadId;
import org.stet.core.live.LiveEntryId;
import org.stet.core.shared.JdbcTime;

/**
 * One thing one person is told. {@code detail} is a reason or the words a comment hangs on; {@code moment} the instant it is
 * about, such as when a story went live; {@code entry} one of its live coverage. The headline and whether it is in review are
 * the story's present ones.
 */
public record Notification(
        NotificationId id,
        NotificationKind kind,
        ArticleId article,
        String headline,
        boolean isInReview,
        @Nullable AccountId actor,
        String actorName,
        String detail,
        @Nullable ThreadId thread,
        @Nullable Instant moment,
        @Nullable LiveEntryId entry,
        Instant at,
        boolean isRead) {

    static Notification read(ResultSet row) throws SQLException {
        var actor = row.getLong("actor_id");
        var thread = row.getLong("thread_id");
        var entry = row.getLong("entry_id");
        return new Notification(
                new NotificationId(row.getLong("id")),
                NotificationKind.valueOf(row.getString("kind")),
                new ArticleId(row.getLong("article_id")),
                row.getString("headline"),
                row.getString("state").equals(WorkflowState.IN_REVIEW.name()),
                actor == 0 ? null : new AccountId(actor),
                row.getString("actor_name"),
                row.getString("detail"),
                thread == 0 ? null : new ThreadId(thread),
                JdbcTime.readOptional(row, "moment"),
                entry == 0 ? null : new LiveEntryId(entry),
                JdbcTime.read(row, "told_at"),
                row.getObject("read_at") != null);
    }
}
