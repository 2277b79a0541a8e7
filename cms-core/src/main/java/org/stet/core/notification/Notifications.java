package org.stet.core.notification;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;

/** The table of notifications. */
@Component
class Notifications {

    static final Duration KEPT_AFTER_READING = Duration.ofDays(90);

    private static final String PAGE = """
            select n.*, a.headline, a.state from notification n join article a on a.id = n.article_id
            where n.account_id = :account and n.id < :before order by n.id desc limit :limit
            """;

    private static final String UNREAD_PAGE = """
            select n.*, a.headline, a.state from notification n join article a on a.id = n.article_id
            where n.account_id = :account and n.id < :before and n.read_at is null order by n.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    Notifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who did it and when; nobody where time did. */
    record By(@Nullable AccountId actor, String name, Instant at) {}

    NotificationId add(AccountId person, Told told, By by, boolean forDigest) {
        var thread = told.thread();
        var moment = told.moment();
        var entry = told.entry();
        var actor = by.actor();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into notification (account_id, kind, article_id, actor_id, actor_name, detail, thread_id,
                            moment, entry_id, told_at, for_digest)
                        values (:account, :kind, :article, :actor, :name, :detail, :thread, :moment, :entry, :at, :digest)
                        """)
                .param("account", person.value())
                .param("kind", told.kind().name())
                .param("article", told.article().value())
                .param("actor", actor == null ? null : actor.value())
                .param("name", by.name())
                .param("detail", told.detail())
                .param("thread", thread == null ? null : thread.value())
                .param("moment", moment == null ? null : JdbcTime.param(moment))
                .param("entry", entry == null ? null : entry.value())
                .param("at", JdbcTime.param(by.at()))
                .param("digest", forDigest)
                .update(key, "id");
        return new NotificationId(requireNonNull(key.getKeyAs(Long.class)));
    }

    List<Notification> page(AccountId person, boolean onlyUnread, long before, int limit) {
        return jdbc.sql(onlyUnread ? UNREAD_PAGE : PAGE)
                .param("account", person.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> Notification.read(row))
                .list();
    }

    Optional<Notification> find(AccountId person, NotificationId id) {
        return jdbc.sql("""
                        select n.*, a.headline, a.state from notification n join article a on a.id = n.article_id
                        where n.account_id = :account and n.id = :id
                        """)
                .param("account", person.value())
                .param("id", id.value())
                .query((row, n) -> Notification.read(row))
                .optional();
    }

    int unread(AccountId person) {
        return jdbc.sql("select count(*) from notification where account_id = :account and read_at is null")
                .param("account", person.value())
                .query(Integer.class)
                .single();
    }

    void markRead(AccountId person, NotificationId id, Instant now) {
        jdbc.sql("update notification set read_at = :now where id = :id and account_id = :account and read_at is null")
                .param("now", JdbcTime.param(now))
                .param("id", id.value())
                .param("account", person.value())
                .update();
    }

    List<NotificationId> markAllRead(AccountId person, Instant now) {
        var unread = jdbc.sql("select id from notification where account_id = :account and read_at is null for update")
                .param("account", person.value())
                .query(Long.class)
                .list();
        if (!unread.isEmpty()) {
            jdbc.sql("update notification set read_at = :now where id in (:ids)")
                    .param("now", JdbcTime.param(now))
                    .param("ids", unread)
                    .update();
        }
        return unread.stream().map(NotificationId::new).toList();
    }

    void markUnread(AccountId person, Collection<NotificationId> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update notification set read_at = null where account_id = :account and id in (:ids)")
                    .param("account", person.value())
                    .param("ids", ids.stream().map(NotificationId::value).toList())
                    .update();
        }
    }

    /** Who has not read yet what they were told of this kind about this story. */
    Set<AccountId> unreadBy(ArticleId article, NotificationKind kind) {
        return jdbc
                .sql("""
                        select distinct account_id from notification
                        where article_id = :article and kind = :kind and read_at is null
                        """)
                .param("article", article.value())
                .param("kind", kind.name())
                .query(Long.class)
                .list()
                .stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    /** What this person has not read yet of this kind now is about another entry, written by somebody else. */
    void lead(AccountId person, Told told, AccountId writer, String name) {
        jdbc.sql("""
                        update notification set entry_id = :entry, detail = :detail, actor_id = :actor, actor_name = :name
                        where account_id = :account and article_id = :article and kind = :kind and read_at is null
                        """)
                .param("entry", requireNonNull(told.entry()).value())
                .param("detail", told.detail())
                .param("actor", writer.value())
                .param("name", name)
                .param("account", person.value())
                .param("article", told.article().value())
                .param("kind", told.kind().name())
                .update();
    }

    void settle(AccountId person, ArticleId article, NotificationKind kind, Instant now) {
        jdbc.sql("""
                        update notification set read_at = :now
                        where account_id = :account and article_id = :article and kind = :kind and read_at is null
                        """)
                .param("now", JdbcTime.param(now))
                .param("account", person.value())
                .param("article", article.value())
                .param("kind", kind.name())
                .update();
    }

    /** Nothing is left to do about these; answers whose they were. */
    Set<AccountId> settle(ArticleId article, Set<NotificationKind> kinds, Instant now) {
        var names = kinds.stream().map(Enum::name).toList();
        var whose = new HashSet<AccountId>();
        jdbc.sql("""
                        select account_id from notification
                        where article_id = :article and kind in (:kinds) and read_at is null
                        """)
                .param("article", article.value())
                .param("kinds", names)
                .query(Long.class)
                .list()
                .forEach(id -> whose.add(new AccountId(id)));
        if (!whose.isEmpty()) {
            jdbc.sql("""
                            update notification set read_at = :now
                            where article_id = :article and kind in (:kinds) and read_at is null
                            """)
                    .param("now", JdbcTime.param(now))
                    .param("article", article.value())
                    .param("kinds", names)
                    .update();
        }
        return whose;
    }

    int prune(Instant now) {
        return jdbc.sql("delete from notification where read_at < :before")
                .param("before", JdbcTime.param(now.minus(KEPT_AFTER_READING)))
                .update();
    }
}
