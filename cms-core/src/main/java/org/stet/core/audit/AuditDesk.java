package org.stet.core.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.AccountId;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;

/** The audit log for administrators, the latest entry first, page by page from the last entry seen. */
@EditingService
@PreAuthorize("hasRole('ADMIN')")
public class AuditDesk {

    /** Before this one there is everything. */
    public static final long LATEST = Long.MAX_VALUE;

    private static final String SELECT = """
            select e.id, e.happened_at, e.actor_id, e.actor_name, e.verb, e.subject, e.detail,
                coalesce(s.headline, w.name, k.name, g.name, p.name, t.text, d.title, '') as title
            from audit_entry e
            left join article s on s.id = case when regexp_like(e.subject, '^article:[0-9]{1,18}$')
                then cast(substring(e.subject, 9) as bigint) end
            left join author w on w.id = case when regexp_like(e.subject, '^author:[0-9]{1,18}$')
                then cast(substring(e.subject, 8) as bigint) end
            left join category k on k.id = case when regexp_like(e.subject, '^category:[0-9]{1,18}$')
                then cast(substring(e.subject, 10) as bigint) end
            left join tag g on g.id = case when regexp_like(e.subject, '^tag:[0-9]{1,18}$')
                then cast(substring(e.subject, 5) as bigint) end
            left join account p on p.id = case when regexp_like(e.subject, '^account:[0-9]{1,18}$')
                then cast(substring(e.subject, 9) as bigint) end
            left join ticker_item t on t.id = case when regexp_like(e.subject, '^ticker:[0-9]{1,18}$')
                then cast(substring(e.subject, 8) as bigint) end
            left join dossier d on d.id = case when regexp_like(e.subject, '^dossier:[0-9]{1,18}$')
                then cast(substring(e.subject, 9) as bigint) end
            where e.id < :before
            """;
    private static final String BY_PERSON = " and e.actor_id = :actor";
    private static final String BY_VERB = " and e.verb = :verb";
    private static final String BY_SUBJECT = " and e.subject = :subject";
    private static final String BY_KIND = " and (e.subject = :subject or e.subject like :kind)";
    private static final String SINCE = " and e.happened_at >= :since";
    private static final String BEFORE = " and e.happened_at < :until";
    private static final String BY_TEXT = """
             and (lower(e.detail) like :text escape '!' or lower(e.actor_name) like :text escape '!'
                or lower(e.verb) like :text escape '!'
                or lower(coalesce(s.headline, w.name, k.name, g.name, p.name, t.text, d.title, '')) like :text escape '!')
            """;
    private static final String PAGE = " order by e.id desc limit :limit";

    private final JdbcClient jdbc;

    AuditDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code limit} entries that are older than the entry {@code before}; {@link #LATEST} begins at the top. */
    public List<AuditRow> page(AuditQuery query, long before, int limit) {
        return jdbc.sql(SELECT
                        + (query.actor() == null ? "" : BY_PERSON)
                        + (query.verb().isEmpty() ? "" : BY_VERB)
                        + (query.subject().isEmpty() ? "" : query.isForOneSubject() ? BY_SUBJECT : BY_KIND)
                        + (query.from() == null ? "" : SINCE)
                        + (query.until() == null ? "" : BEFORE)
                        + (query.text().isEmpty() ? "" : BY_TEXT)
                        + PAGE)
                .param("before", before)
                .param("actor", query.actor() == null ? null : query.actor().value())
                .param("verb", query.verb())
                .param("subject", query.subject())
                .param("kind", query.subject() + ":%")
                .param("since", time(query.from()))
                .param("until", time(query.until()))
                .param("text", query.pattern())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** Every verb the log holds, in the order of the alphabet. */
    public List<String> verbs() {
        return jdbc.sql("select distinct verb from audit_entry order by verb")
                .query(String.class)
                .list();
    }

    /** When each account last signed in; one that never did has no entry. */
    public Map<AccountId, Instant> lastSignIns() {
        var times = new HashMap<AccountId, Instant>();
        jdbc.sql("""
                        select actor_id, max(happened_at) as last_at from audit_entry
                        where verb = 'signed in' and actor_id is not null group by actor_id
                        """).query((RowCallbackHandler)
                row -> times.put(new AccountId(row.getLong("actor_id")), JdbcTime.read(row, "last_at")));
        return times;
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : JdbcTime.param(instant);
    }

    private static AuditRow read(ResultSet row) throws SQLException {
        var actor = row.getLong("actor_id");
        return new AuditRow(
                row.getLong("id"),
                JdbcTime.read(row, "happened_at"),
                actor == 0 ? null : new AccountId(actor),
                row.getString("actor_name"),
                row.getString("verb"),
                new Subject(row.getString("subject")),
                row.getString("title"),
                row.getString("detail"));
    }
}
