package org.stet.core.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorId;
import org.stet.core.body.BodyJson;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;

/** What readers see of live coverage at an instant. Whether they see the story itself is for the caller to ask. */
@Component
public class PublishedLive implements WindowBoundaries {

    /**
     * Changes of this many milliseconds before a number are told once more: an entry that opens by itself may overtake a
     * change whose transaction lasts, and no statement lasts longer.
     */
    private static final long OVERLAP = 15_000;

    private static final String COVERAGE = """
            select c.*, (select count(*) from live_entry e where e.article_id = c.article_id and\s""" + Window.OPEN_AT + """
                ) as entries,
                (select max(e.live_from) from live_entry e where e.article_id = c.article_id and\s""" + Window.OPEN_AT + """
                ) as latest,
                (select max(e.seq) from live_entry e where e.article_id = c.article_id and e.live_from <= :at
                    and e.live_from < e.live_until) as seq,
                (select e.id from live_entry e where e.id = c.pinned_entry and\s""" + Window.OPEN_AT + """
                ) as pinned
            from live_coverage c where c.article_id = :article
            """;
    private static final String SEEN = """
            select e.*, a.name as author_name, a.role_line, a.slug as author_slug from live_entry e
            left join author a on a.id = e.author_id where e.article_id = :article and\s""" + Window.OPEN_AT;
    private static final String NEWEST = " order by e.live_from desc, e.id desc limit :limit";
    private static final String OLDEST = " order by e.live_from, e.id limit :limit";
    private static final String NOT_NEWER = " and (e.live_from < :from or (e.live_from = :from and e.id <= :entry))";
    private static final String NEWER = " and (e.live_from > :from or (e.live_from = :from and e.id > :entry))";
    private static final String NOT_OLDER = " and (e.live_from > :from or (e.live_from = :from and e.id >= :entry))";
    private static final String OLDER = " and (e.live_from < :from or (e.live_from = :from and e.id < :entry))";
    private static final String GONE = """
            select e.id from live_entry e where e.article_id = :article and e.seq > :after
                and e.live_from < e.live_until and e.live_until <= :at
            """;
    private static final String MOVED = Window.turned("select article_id from live_entry");
    private static final String ENDED =
            "select article_id from live_coverage where live_until > :after and live_until <= :upto";

    private final JdbcClient jdbc;

    PublishedLive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The coverage of a story, also one that has ended. */
    public Optional<LiveCoverage> of(ArticleId article, Instant at) {
        return jdbc.sql(COVERAGE)
                .param("article", article.value())
                .param("at", JdbcTime.param(at))
                .query((row, n) -> coverage(row))
                .optional();
    }

    private static LiveCoverage coverage(ResultSet row) throws SQLException {
        var pinned = row.getLong("pinned");
        return new LiveCoverage(
                new ArticleId(row.getLong("article_id")),
                new Window(JdbcTime.read(row, "live_from"), JdbcTime.read(row, "live_until")),
                row.getInt("entries"),
                row.getLong("seq"),
                JdbcTime.readOptional(row, "latest"),
                pinned == 0 ? null : new LiveEntryId(pinned));
    }

    /** Those of these stories that are being covered. */
    public Set<ArticleId> coveredAmong(Collection<ArticleId> stories, Instant at) {
        if (stories.isEmpty()) {
            return Set.of();
        }
        var found = new HashSet<ArticleId>();
        jdbc.sql("select article_id from live_coverage where article_id in (:stories) and " + Window.OPEN_AT)
                .param("stories", stories.stream().map(ArticleId::value).toList())
                .param("at", JdbcTime.param(at))
                .query(Long.class)
                .list()
                .forEach(id -> found.add(new ArticleId(id)));
        return found;
    }

    public Optional<LiveUpdate> entry(ArticleId article, LiveEntryId id, Instant at) {
        return list(jdbc.sql(SEEN + " and e.id = :id").param("id", id.value()), article, at).stream()
                .findFirst();
    }

    /** The newest entries. */
    public List<LiveUpdate> newest(ArticleId article, Instant at, int limit) {
        return list(jdbc.sql(SEEN + NEWEST).param("limit", limit), article, at);
    }

    /** This entry and older ones. */
    public List<LiveUpdate> from(LiveUpdate entry, ArticleId article, Instant at, int limit) {
        return list(beside(SEEN + NOT_NEWER + NEWEST, entry, limit), article, at);
    }

    /** The next newer ones, those closest to the entry first. */
    public List<LiveUpdate> newerThan(LiveUpdate entry, ArticleId article, Instant at, int limit) {
        return list(beside(SEEN + NEWER + OLDEST, entry, limit), article, at);
    }

    /** The first entries. */
    public List<LiveUpdate> oldest(ArticleId article, Instant at, int limit) {
        return list(jdbc.sql(SEEN + OLDEST).param("limit", limit), article, at);
    }

    /** This entry and newer ones, in the order in which they came. */
    public List<LiveUpdate> onFrom(LiveUpdate entry, ArticleId article, Instant at, int limit) {
        return list(beside(SEEN + NOT_OLDER + OLDEST, entry, limit), article, at);
    }

    /** The next older ones, those closest to the entry first. */
    public List<LiveUpdate> olderThan(LiveUpdate entry, ArticleId article, Instant at, int limit) {
        return list(beside(SEEN + OLDER + NEWEST, entry, limit), article, at);
    }

    private JdbcClient.StatementSpec beside(String sql, LiveUpdate entry, int limit) {
        return jdbc.sql(sql)
                .param("from", JdbcTime.param(entry.from()))
                .param("entry", entry.id().value())
                .param("limit", limit);
    }

    /** The newest key events. */
    public List<LiveUpdate> keyEvents(ArticleId article, Instant at, int limit) {
        return list(jdbc.sql(SEEN + " and e.key_event" + NEWEST).param("limit", limit), article, at);
    }

    /** What changed after a number, and a little before it: the newest first. */
    public List<LiveUpdate> changedAfter(ArticleId article, long seq, Instant at, int limit) {
        var sql = SEEN + " and e.seq > :after" + NEWEST;
        return list(jdbc.sql(sql).param("after", seq - OVERLAP).param("limit", limit), article, at);
    }

    /** The entries that were taken away after a number, and a little before it. */
    public List<LiveEntryId> goneAfter(ArticleId article, long seq, Instant at) {
        return jdbc
                .sql(GONE)
                .param("article", article.value())
                .param("after", seq - OVERLAP)
                .param("at", JdbcTime.param(at))
                .query(Long.class)
                .list()
                .stream()
                .map(LiveEntryId::new)
                .toList();
    }

    /** The numbers of the latest changes readers see, the greatest first. */
    public List<Long> latestSeqs(ArticleId article, Instant at, int limit) {
        return jdbc.sql("""
                        select distinct e.seq from live_entry e where e.article_id = :article and e.live_from <= :at
                            and e.live_from < e.live_until order by e.seq desc limit :limit
                        """)
                .param("article", article.value())
                .param("at", JdbcTime.param(at))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** Whether an entry that readers see shows the picture; its story must be public too. */
    public boolean shows(PictureRef picture, Instant at) {
        return jdbc.sql("""
                        select count(*) from live_entry_picture i join live_entry e on e.id = i.entry_id
                        where i.picture_id = :picture and e.live_from <= :at and :at < e.live_until
                            and exists (select 1 from published_story s where s.article_id = e.article_id
                                and s.live_from <= :at and :at < s.live_until)
                        """)
                        .param("picture", picture.value())
                        .param("at", JdbcTime.param(at))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static List<LiveUpdate> list(JdbcClient.StatementSpec query, ArticleId article, Instant at) {
        return query.param("article", article.value())
                .param("at", JdbcTime.param(at))
                .query((row, n) -> update(row))
                .list();
    }

    private static LiveUpdate update(ResultSet row) throws SQLException {
        var author = row.getLong("author_id");
        return new LiveUpdate(
                new LiveEntryId(row.getLong("id")),
                row.getLong("seq"),
                row.getString("headline"),
                BodyJson.parse(row.getString("body")),
                author == 0
                        ? null
                        : new LiveUpdate.By(
                                new AuthorId(author),
                                row.getString("author_name"),
                                row.getString("role_line"),
                                new Slug(row.getString("author_slug"))),
                JdbcTime.read(row, "live_from"),
                JdbcTime.readOptional(row, "corrected_at"),
                row.getBoolean("key_event"));
    }

    @Override
    public Set<Subject> touchedBetween(Instant after, Instant upTo) {
        var touched = new LinkedHashSet<Subject>();
        between(MOVED, after, upTo).forEach(id -> touched.add(Subject.live(id)));
        for (var id : between(ENDED, after, upTo)) {
            touched.addAll(Set.of(Subject.live(id), Subject.article(id), Subject.FRONT));
        }
        return touched;
    }

    private List<Long> between(String sql, Instant after, Instant upTo) {
        return jdbc.sql(sql)
                .param("after", JdbcTime.param(after))
                .param("upto", JdbcTime.param(upTo))
                .query(Long.class)
                .list();
    }
}
