package org.stet.core.publication;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;

/** Tells the newsroom what the site did by itself and by its people: what opened, what ended, what was noticed late. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class SiteDesk {

    private final JdbcClient jdbc;
    private final DatabaseClock database;

    SiteDesk(JdbcClient jdbc, DatabaseClock database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** What readers noticed last, the newest first. A version that gave way to the next one is not an end. */
    public List<SiteEvent> lately(int limit) {
        return jdbc.sql("""
                        select * from (
                            select p.article_id, r.headline, p.live_from as happened_at, p.change_kind as kind,
                                c.name, '' as reason
                            from publication p join revision r on r.id = p.revision_id
                            join account c on c.id = p.published_by
                            where p.live_from <= :now and p.live_from < p.live_until
                            order by p.live_from desc limit :limit) opened
                        union all
                        select * from (
                            select p.article_id, r.headline, p.live_until, p.end_verb, c.name, p.end_reason
                            from publication p join revision r on r.id = p.revision_id
                            left join account c on c.id = p.ended_by
                            where p.live_until <= :now and p.live_from < p.live_until
                                and p.end_verb in ('TAKEN_DOWN', 'EXPIRED')
                            order by p.live_until desc limit :limit) ended
                        order by happened_at desc limit :limit
                        """)
                .param("now", JdbcTime.param(database.now()))
                .param("limit", limit)
                .query((row, n) -> new SiteEvent(
                        new ArticleId(row.getLong("article_id")),
                        row.getString("headline"),
                        JdbcTime.read(row, "happened_at"),
                        SiteEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("name") == null ? "" : row.getString("name"),
                        row.getString("reason") == null ? "" : row.getString("reason")))
                .list();
    }

    /** What opened or ended in the remembered days and was noticed late, the newest first. */
    public List<LateOpening> late() {
        return jdbc
                .sql("""
                        select p.article_id, r.headline, o.planned_at, o.noticed_at, 'OPENED' as what
                        from opening o join publication p on p.id = o.publication_id
                        join revision r on r.id = p.revision_id where o.noticed_at > :since
                        union all
                        select p.article_id, r.headline, c.planned_at, c.noticed_at, 'ENDED'
                        from closing c join publication p on p.id = c.publication_id
                        join revision r on r.id = p.revision_id where c.noticed_at > :since
                        order by planned_at desc
                        """)
                .param("since", JdbcTime.param(database.now().minus(Openings.REMEMBERED)))
                .query((row, n) -> new LateOpening(
                        new ArticleId(row.getLong("article_id")),
                        row.getString("headline"),
                        JdbcTime.read(row, "planned_at"),
                        JdbcTime.read(row, "noticed_at"),
                        LateOpening.What.valueOf(row.getString("what"))))
                .list()
                .stream()
                .filter(opening -> opening.planned().plus(Openings.IN_TIME).isBefore(opening.noticed()))
                .toList();
    }
}
