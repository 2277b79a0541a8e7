package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.stet.core.account.CurrentActor;
import org.stet.core.article.ArticleId;
import org.stet.core.article.RevisionCause;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.article.WorkingCopy;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.EditingService;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** Reads stories for the console: lists with both facts per row, and one story with everything that may be done to it. */
@EditingService
@PreAuthorize("isAuthenticated()")
public class StoryDesk {

    private final JdbcClient jdbc;
    private final WorkingCopies copies;
    private final CurrentActor currentActor;
    private final DatabaseClock database;

    StoryDesk(JdbcClient jdbc, WorkingCopies copies, CurrentActor currentActor, DatabaseClock database) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.currentActor = currentActor;
        this.database = database;
    }

    /** A page of stories. */
    public List<StoryRow> list(StoryQuery query, int limit, int offset) {
        var sql = StoryRows.SELECT + StoryRows.where(query) + " order by "
                + query.order().sql() + " limit :limit offset :offset";
        return rows(StoryRows.bind(jdbc.sql(sql), query).param("limit", limit).param("offset", offset));
    }

    /** How many stories the query finds. */
    public int count(StoryQuery query) {
        var sql = "select count(*) from (" + StoryRows.SELECT + StoryRows.where(query) + ") found";
        return StoryRows.bind(StoryRows.bind(jdbc.sql(sql), query), currentActor.require(), database.now())
                .query(Integer.class)
                .single();
    }

    private List<StoryRow> rows(StatementSpec statement) {
        var by = currentActor.require();
        var at = database.now();
        return StoryRows.bind(statement, by, at)
                .query((row, n) -> StoryRows.read(row, by, at))
                .list();
    }

    /** One row, as in the lists. */
    public Optional<StoryRow> row(ArticleId id) {
        return rows(jdbc.sql(StoryRows.SELECT + " where a.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** The working copy with every verb allowed now, those of publication among them. */
    public Optional<Story> find(ArticleId id) {
        var row = row(id);
        return row.isEmpty() ? Optional.empty() : copies.find(id).map(copy -> story(copy, row.get()));
    }

    private Story story(WorkingCopy copy, StoryRow row) {
        var verbs = PublicationVerbs.of(copy, row.readers(), currentActor.require(), database.now());
        return new Story(copy, row, verbs);
    }

    /** The number of the revision readers see at this moment. */
    public OptionalInt liveRevision(ArticleId id) {
        return row(id).map(StoryRow::readers)
                .map(readers -> readers.live() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(readers.live().revision()))
                .orElse(OptionalInt.empty());
    }

    /** All revisions of a story, the newest first. */
    public List<RevisionEntry> revisions(ArticleId id) {
        return jdbc.sql("""
                        select r.number, r.cause, r.taken_at, r.words, r.headline, c.name, v.name as approver, a.approved_at,
                            x.name as voided_approver, y.name as voided_by, a.voided_at,
                            max(p.live_from) as live_from, max(p.live_until) as live_until
                        from revision r join account c on c.id = r.taken_by
                        join article a on a.id = r.article_id
                        left join account v on v.id = a.approved_by and a.approved_revision = r.number
                        left join account x on x.id = a.voided_approver and a.voided_revision = r.number
                        left join account y on y.id = a.voided_by and a.voided_revision = r.number
                        left join publication p on p.revision_id = r.id and p.live_from < p.live_until
                        where r.article_id = :id
                        group by r.number, r.cause, r.taken_at, r.words, r.headline, c.name, v.name, a.approved_at,
                            x.name, y.name, a.voided_at
                        order by r.number desc
                        """)
                .param("id", id.value())
                .query((row, n) -> new RevisionEntry(
                        row.getInt("number"),
                        RevisionCause.valueOf(row.getString("cause")),
                        row.getString("name"),
                        JdbcTime.read(row, "taken_at"),
                        row.getInt("words"),
                        row.getString("headline"),
                        window(row),
                        LetStand.read(row)))
                .list();
    }

    private static @Nullable Window window(ResultSet row) throws SQLException {
        var from = JdbcTime.readOptional(row, "live_from");
        return from == null ? null : new Window(from, JdbcTime.read(row, "live_until"));
    }

    /** What opens next on the site, the soonest first. */
    public List<StoryRow> scheduledNext(int limit) {
        return rows(jdbc.sql(StoryRows.SELECT + " where n.id is not null order by n.live_from limit :limit")
                .param("limit", limit));
    }

    /** What readers have seen for the shortest time, the newest first. */
    public List<StoryRow> justPublished(int limit) {
        return rows(jdbc.sql(StoryRows.SELECT + " where l.id is not null order by l.live_from desc limit :limit")
                .param("limit", limit));
    }

    /** How many stories wait for a reviewer. */
    public int waitingForReview() {
        return count(StoryQuery.in(WorkflowState.IN_REVIEW));
    }

    /** Database time, for "in 2 hours" beside windows. */
    public Instant now() {
        return database.now();
    }
}
