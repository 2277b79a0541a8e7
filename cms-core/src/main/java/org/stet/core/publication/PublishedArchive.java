package org.stet.core.publication;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Slug;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;

/**
 * The stories of {@link PublishedArticles} by the month of their first publication, for the archive and for sitemaps. A
 * month is one of the newsroom's zone; the current revision's address and headline are told, never an earlier one's.
 */
@Component
public class PublishedArchive {

    /** Live stories, first published and last changed, out of publications alone; {@code %s} narrows those. */
    private static final String DATED = """
            select t.article_id, t.first_from,
                case when t.updated_from > t.first_from then t.updated_from else t.first_from end as changed
            from (select q.article_id, min(q.live_from) as first_from,
                    max(case when q.live_from <= :at and q.change_kind in ('UPDATE', 'CORRECTION') then q.live_from end)
                        as updated_from
                from publication q where q.live_from < q.live_until %s group by q.article_id
                having max(case when q.live_from <= :at and :at < q.live_until then 1 else 0 end) = 1) t""";

    private static final String DATED_BETWEEN =
            DATED.formatted("""
             and q.article_id in (select w.article_id from publication w
                where w.live_from >= :from and w.live_from < :until and w.live_from < w.live_until)""") + " where t.first_from >= :from and t.first_from < :until";

    private static final String MONTHS_OF = """
            select extract(year from local) as published_year, extract(month from local) as published_month,
                count(*) as stories, max(changed) as changed
            from (select first_from at time zone :zone as local, changed from (%s) dated) zoned
            group by extract(year from local), extract(month from local)
            order by published_year desc, published_month desc""";

    private static final String MONTHS = MONTHS_OF.formatted(DATED.formatted(""));
    private static final String MONTHS_BETWEEN = MONTHS_OF.formatted(DATED_BETWEEN);

    private static final String LINES =
            "select s.slug, s.headline, dated.first_from, dated.changed from (" + DATED_BETWEEN + """
            ) dated join published_story s on s.article_id = dated.article_id
            where s.live_from <= :at and :at < s.live_until
            order by dated.first_from desc, dated.article_id desc limit :limit offset :offset""";

    /** What the first page of a list shows. */
    private static final int LISTED = 20;

    private final JdbcClient jdbc;
    private final ListedStories listed;

    PublishedArchive(JdbcClient jdbc, ListedStories listed) {
        this.jdbc = jdbc;
        this.listed = listed;
    }

    /** A month in which something was published that is still live. {@code changed} is the last publication or update. */
    public record Month(YearMonth month, int stories, Instant changed) {}

    /** A live story in as few words as a sitemap needs. {@code changed} is its last update, or its first publication. */
    public record Line(Slug slug, String headline, Instant published, Instant changed) {}

    /** A list readers can open, and when a story on its first page was last published or updated. */
    public record Listed<T>(T list, Instant changed) {}

    /** Newest first. Reads all publications: whoever asks often keeps the answer and asks for {@link #month} after a change. */
    public List<Month> months(Instant at, ZoneId zone) {
        return jdbc.sql(MONTHS)
                .param("at", JdbcTime.param(at))
                .param("zone", zone.getId())
                .query(PublishedArchive::month)
                .list();
    }

    /** One of them. */
    public Optional<Month> month(YearMonth month, ZoneId zone, Instant at) {
        return within(MONTHS_BETWEEN, Window.of(month, zone), at)
                .param("zone", zone.getId())
                .query(PublishedArchive::month)
                .optional();
    }

    /** The months that these stories may ever have been first published in. */
    public Set<YearMonth> monthsOf(Collection<ArticleId> stories, ZoneId zone) {
        return stories.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select distinct live_from from publication where article_id in (:ids)")
                        .param("ids", stories.stream().map(ArticleId::value).toList())
                        .query((row, n) ->
                                YearMonth.from(JdbcTime.read(row, "live_from").atZone(zone)))
                        .list()
                        .stream()
                        .collect(toSet());
    }

    /** The stories first published in a month, newest first. */
    public List<Line> lines(YearMonth month, ZoneId zone, Instant at, int limit, int offset) {
        return within(LINES, Window.of(month, zone), at)
                .param("limit", limit)
                .param("offset", offset)
                .query(PublishedArchive::line)
                .list();
    }

    /** What was first published at or after an instant, newest first. */
    public List<Line> linesSince(Instant earliest, Instant at, int limit) {
        return within(LINES, new Window(earliest, at.plusMillis(1)), at)
                .param("limit", limit)
                .param("offset", 0)
                .query(PublishedArchive::line)
                .list();
    }

    /** The categories that live stories are filed under. */
    public List<Listed<CategoryId>> categories(Instant at) {
        return lists("select id, merged_into, '' as slug from category", Subject::category, at).entrySet().stream()
                .map(each -> new Listed<>(new CategoryId(each.getKey().id()), each.getValue()))
                .toList();
    }

    /** The addresses of those who have a live byline. */
    public List<Listed<Slug>> authors(Instant at) {
        return slugs(lists(
                "select id, cast(null as bigint) as merged_into, slug from author order by slug", Subject::author, at));
    }

    /** The addresses of the tags that live stories carry. */
    public List<Listed<Slug>> tags(Instant at) {
        return slugs(lists("select id, merged_into, slug from tag order by slug", Subject::tag, at));
    }

    private static List<Listed<Slug>> slugs(Map<Name, Instant> lists) {
        return lists.entrySet().stream()
                .map(each -> new Listed<>(new Slug(each.getKey().slug()), each.getValue()))
                .toList();
    }

    private record Name(long id, @Nullable Long became, String slug) {}

    /** Those that hold a live story, and when one of the newest of them changed; what was merged counts for what it became. */
    private Map<Name, Instant> lists(String names, LongFunction<Subject> subject, Instant at) {
        var all = jdbc.sql(names)
                .query((row, n) ->
                        new Name(row.getLong("id"), row.getObject("merged_into", Long.class), row.getString("slug")))
                .list();
        var changed = listed.changes(
                all.stream().map(name -> subject.apply(name.id())).toList(), at, LISTED);
        var last = new HashMap<Long, Instant>();
        for (var name : all) {
            var when = changed.get(subject.apply(name.id()));
            if (when != null) {
                last.merge(
                        name.became() == null ? name.id() : name.became(), when, BinaryOperator.maxBy(naturalOrder()));
            }
        }
        var found = new LinkedHashMap<Name, Instant>();
        all.stream()
                .filter(name -> name.became() == null && last.containsKey(name.id()))
                .forEach(name -> found.put(name, last.get(name.id())));
        return found;
    }

    private JdbcClient.StatementSpec within(String sql, Window published, Instant at) {
        return jdbc.sql(sql)
                .param("at", JdbcTime.param(at))
                .param("from", JdbcTime.param(published.from()))
                .param("until", JdbcTime.param(published.until()));
    }

    private static Month month(ResultSet row, int n) throws SQLException {
        return new Month(
                YearMonth.of(row.getInt("published_year"), row.getInt("published_month")),
                row.getInt("stories"),
                JdbcTime.read(row, "changed"));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                new Slug(row.getString("slug")),
                row.getString("headline"),
                JdbcTime.read(row, "first_from"),
                JdbcTime.read(row, "changed"));
    }
}
