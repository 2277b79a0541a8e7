package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.stet.core.account.AccountId;
import org.stet.core.account.Actor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Claim;
import org.stet.core.article.WorkflowState;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.publication.StoryRow.Asked;
import org.stet.core.publication.StoryRow.Disposal;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** The one query behind the console's lists. Its parts are constants; what people enter is always a parameter. */
final class StoryRows {

    static final String SELECT = """
            select a.*, coalesce(c.merged_into, a.category_id) as section_id, e.name as editor_name, k.name as claimer_name, m.name as asked_name, s.name as submitter_name,
                v.name as approver_name, q.name as asker_name, t.name as disposer_name,
                case when a.created_by = :me or exists (select 1 from article_writer own
                    where own.article_id = a.id and own.account_id = :me) then 1 else 0 end as is_own,
                l.id as live_id, lr.number as live_number, l.live_from as live_from, l.live_until as live_until,
                n.id as next_id, nr.number as next_number, n.live_from as next_from, n.live_until as next_until,
                d.live_until as ended_at, d.end_verb as ended_by,
                (select count(*) from comment_thread h where h.article_id = a.id and h.resolved_at is null) as open_threads
            from article a
            left join category c on c.id = a.category_id
            join account e on e.id = a.edited_by
            left join account k on k.id = a.claimed_by
            left join account m on m.id = a.asked_reviewer
            left join account s on s.id = a.submitted_by
            left join account v on v.id = a.approved_by
            left join account q on q.id = a.changes_by
            left join account t on t.id = a.trashed_by
            left join (select * from publication where\s""" + Window.OPEN_AT + """
            ) l on l.article_id = a.id
            left join revision lr on lr.id = l.revision_id
            left join publication n on n.id = (select x.id from publication x
                where x.article_id = a.id and x.live_from > :at and x.live_from < x.live_until
                order by x.live_from fetch first 1 row only)
            left join revision nr on nr.id = n.revision_id
            left join publication d on d.id = (select y.id from publication y
                where y.article_id = a.id and y.live_until <= :at and y.live_from < y.live_until
                order by y.live_until desc, y.id desc fetch first 1 row only)
            """;

    private StoryRows() {}

    static String where(StoryQuery query) {
        var conditions = new ArrayList<String>();
        conditions.add(query.trash() == StoryQuery.Trash.ONLY ? "a.trashed_at is not null" : "a.trashed_at is null");
        if (!query.text().isBlank() || !query.found().isEmpty()) {
            conditions.add(words(query));
        }
        if (!query.states().isEmpty()) {
            conditions.add("a.state in (:states)");
        }
        if (query.category() != null) {
            conditions.add("coalesce(c.merged_into, a.category_id) = :category");
        }
        if (query.writer() != null) {
            conditions.add("(a.created_by = :writer or exists (select 1 from article_writer w"
                    + " where w.article_id = a.id and w.account_id = :writer))");
        }
        if (query.byline() != null) {
            conditions.add(
                    "exists (select 1 from article_author b" + " where b.article_id = a.id and b.author_id = :byline)");
        }
        if (query.edited() != null) {
            conditions.add("a.edited_at >= :editedFrom and a.edited_at < :editedUntil");
        }
        switch (query.readers()) {
            case LIVE -> conditions.add("l.id is not null");
            case SCHEDULED -> conditions.add("n.id is not null");
            case NOTHING -> conditions.add("l.id is null and n.id is null");
            case ANY -> {}
        }
        return " where " + String.join(" and ", conditions);
    }

    private static String words(StoryQuery query) {
        if (query.found().isEmpty()) {
            return "lower(a.headline) like :text escape '!'";
        }
        return query.text().isBlank()
                ? "a.id in (:found)"
                : "(lower(a.headline) like :text escape '!' or a.id in (:found))";
    }

    /** What every list needs: when it is asked, and by whom. */
    static StatementSpec bind(StatementSpec statement, Actor by, Instant at) {
        return statement.param("at", JdbcTime.param(at)).param("me", by.id().value());
    }

    static StatementSpec bind(StatementSpec statement, StoryQuery query) {
        var bound = statement;
        if (!query.text().isBlank()) {
            bound = bound.param("text", query.pattern());
        }
        if (!query.found().isEmpty()) {
            bound = bound.param(
                    "found", query.found().stream().map(ArticleId::value).toList());
        }
        if (!query.states().isEmpty()) {
            bound = bound.param(
                    "states", query.states().stream().map(Enum::name).toList());
        }
        var category = query.category();
        if (category != null) {
            bound = bound.param("category", category.value());
        }
        var writer = query.writer();
        if (writer != null) {
            bound = bound.param("writer", writer.value());
        }
        return bindBylineAndDays(bound, query);
    }

    private static StatementSpec bindBylineAndDays(StatementSpec statement, StoryQuery query) {
        var bound = statement;
        var byline = query.byline();
        if (byline != null) {
            bound = bound.param("byline", byline.value());
        }
        var edited = query.edited();
        return edited == null
                ? bound
                : bound.param("editedFrom", JdbcTime.param(edited.from()))
                        .param("editedUntil", JdbcTime.param(edited.until()));
    }

    static StoryRow read(ResultSet row, Actor by, Instant at) throws SQLException {
        var state = WorkflowState.valueOf(row.getString("state"));
        var category = row.getLong("section_id");
        var claimer = row.getLong("claimed_by");
        var holds = claimer != 0 && Claim.isSeenLately(JdbcTime.read(row, "claim_seen"), at);
        var submitted = row.getInt("submitted_revision");
        return new StoryRow(
                new ArticleId(row.getLong("id")),
                row.getString("headline"),
                state,
                readers(row),
                category == 0 ? null : new CategoryId(category),
                row.getInt("words"),
                JdbcTime.read(row, sinceColumn(state)),
                row.getString(byColumn(state)),
                row.getString("editor_name"),
                JdbcTime.read(row, "edited_at"),
                submitted == 0 ? null : submitted,
                holds ? new AccountId(claimer) : null,
                holds ? row.getString("claimer_name") : null,
                claimer == 0 || holds ? null : row.getString("claimer_name"),
                state == WorkflowState.IN_REVIEW ? asked(row) : Asked.NOBODY,
                row.getString("changes_reason"),
                disposal(row),
                row.getInt("open_threads"),
                RowVerbs.of(row, state, readers(row), by, at));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        var reviewer = row.getLong("asked_reviewer");
        return new Asked(
                reviewer == 0 ? null : new AccountId(reviewer),
                row.getString("asked_name"),
                JdbcTime.readOptional(row, "review_due"));
    }

    private static @Nullable Disposal disposal(ResultSet row) throws SQLException {
        var at = JdbcTime.readOptional(row, "trashed_at");
        return at == null ? null : new Disposal(row.getString("disposer_name"), at);
    }

    private static String sinceColumn(WorkflowState state) {
        return switch (state) {
            case IN_REVIEW -> "submitted_at";
            case CHANGES_REQUESTED -> "changes_at";
            case APPROVED, SETTLED -> "approved_at";
            case DRAFT -> "edited_at";
        };
    }

    private static String byColumn(WorkflowState state) {
        return switch (state) {
            case IN_REVIEW -> "submitter_name";
            case CHANGES_REQUESTED -> "asker_name";
            case APPROVED, SETTLED -> "approver_name";
            case DRAFT -> "editor_name";
        };
    }

    private static ReaderView readers(ResultSet row) throws SQLException {
        var endVerb = row.getString("ended_by");
        return new ReaderView(
                shown(row, "live"),
                shown(row, "next"),
                JdbcTime.readOptional(row, "ended_at"),
                endVerb == null ? null : EndVerb.valueOf(endVerb));
    }

    private static @Nullable Shown shown(ResultSet row, String prefix) throws SQLException {
        var id = row.getLong(prefix + "_id");
        return id == 0
                ? null
                : new Shown(
                        new PublicationId(id),
                        row.getInt(prefix + "_number"),
                        new Window(JdbcTime.read(row, prefix + "_from"), JdbcTime.read(row, prefix + "_until")));
    }
}
