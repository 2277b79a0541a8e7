package org.stet.core.notification;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.comment.ThreadId;
import org.stet.core.live.LiveEntryId;

/** What is to be told to whom. The actor may be among the people. */
record Told(
        NotificationKind kind,
        ArticleId article,
        Set<AccountId> people,
        String detail,
        @Nullable ThreadId thread,
        @Nullable Instant moment,
        @Nullable LiveEntryId entry) {

    private static final int LONGEST = 400;

    Told {
        people = Set.copyOf(people);
        detail = detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST - 1) + "…";
    }

    static Told of(NotificationKind kind, ArticleId article, Set<AccountId> people) {
        return new Told(kind, article, people, "", null, null, null);
    }

    Told saying(String words) {
        return new Told(kind, article, people, words, thread, moment, entry);
    }

    Told in(ThreadId where) {
        return new Told(kind, article, people, detail, where, moment, entry);
    }

    Told about(Instant when) {
        return new Told(kind, article, people, detail, thread, when, entry);
    }

    Told at(LiveEntryId which) {
        return new Told(kind, article, people, detail, thread, moment, which);
    }
}
