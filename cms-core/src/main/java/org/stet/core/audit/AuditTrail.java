package org.stet.core.audit;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.NewsroomEvent;
import org.stet.core.shared.Subject;

/** Keeps every event of the newsroom, in the transaction that made it. There is no way to change or remove an entry. */
@Component
public class AuditTrail {

    private static final RowMapper<AuditEntry> ENTRY = (row, n) -> new AuditEntry(
            row.getLong("id"),
            JdbcTime.read(row, "happened_at"),
            row.getString("actor_name"),
            row.getString("verb"),
            new Subject(row.getString("subject")),
            row.getString("detail"));

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void record(NewsroomEvent event) {
        jdbc.sql("""
                        insert into audit_entry (happened_at, actor_id, actor_name, verb, subject, detail)
                        values (:at, :actor, :name, :verb, :subject, :detail)
                        """)
                .param("at", JdbcTime.param(event.at()))
                .param("actor", event.actorId())
                .param("name", event.actorName())
                .param("verb", event.verb())
                .param("subject", event.subject().value())
                .param("detail", event.detail())
                .update();
    }

    /** What happened to a subject, the latest first. */
    public List<AuditEntry> of(Subject subject, int limit) {
        return jdbc.sql("select * from audit_entry where subject = :subject order by id desc limit :limit")
                .param("subject", subject.value())
                .param("limit", limit)
                .query(ENTRY)
                .list();
    }

    /** What happened anywhere, the latest first. */
    public List<AuditEntry> latest(int limit) {
        return jdbc.sql("select * from audit_entry order by id desc limit :limit")
                .param("limit", limit)
                .query(ENTRY)
                .list();
    }
}
