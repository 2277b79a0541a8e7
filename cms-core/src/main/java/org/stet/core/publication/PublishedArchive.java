package org.stet.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Slug;

/**
 * The stories of {@link PublishedArticles} by the month of their first publication, for the archive and for sitemaps. A
 * month is one of the newsroom's zone; the current revision's address and headline are told, never an earlier one's.
 */
@Component
public class PublishedArchive {

    private static final String DATED = """
            select live.*, case when updated_from > first_from then updated_from else first_from end as changed
            from (""" + PublishedArticles.LIVE + ") live";
    private static final String MONTHS = """
            select extract(year from local) as published_year, extract(month from local) as published_month,
                count(*) as stories, max(changed) as changed
            from (select first_from at time zone :zone as local, changed from (""" + DATED + """
            ) dated) zoned
            group by extract(year from local), extract(month from local)
            order by published_year desc, published_month desc""";
    private static final String BETWEEN = "select * from (" + DATED + """
            ) dated where first_from >= :from and first_from < :until
            order by first_from desc, article_id desc limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final PublishedArticles articles;

    PublishedArchive(JdbcClient jdbc, PublishedArticles articles) {
        this.jdbc = jdbc;
        this.articles = articles;
    }

    /** A month in which something was published that is still live. {@code changed} is the last publication or update. */
    public record Month(YearMonth month, int stories, Instant changed) {}

    /** A live story in as few words as a sitemap needs. {@code changed} is its last update, or its first publication. */
    public record Line(Slug slug, String headline, Instant published, Instant changed) {}

    /** A list readers can open, and when a story in it was last published or updated. */
    public record Listed<T>(T list, Instant changed) {}

    /** Newest first. */
    public List<Month> months(Instant at, ZoneId zone) {
        return jdbc.sql(MONTHS)
                .param("at", JdbcTime.param(at))
                .param("zone", zone.getId())
                .query((row, n) -> new Month(
                        YearMonth.of(row.getInt("published_year"), row.getInt("published_month")),
                        row.getInt("stories"),
                        JdbcTime.read(row, "changed")))
                .list();
    }

    /** The stories first published in a month, newest first. */
    public List<Teaser> in(YearMonth month, ZoneId zone, Instant at, int limit, int offset) {
        return articles.teasers(between(start(month, zone), start(month.plusMonths(1), zone)), at, limit, offset);
    }

    /** The same as {@link #in}, in few words. */
    public List<Line> lines(YearMonth month, ZoneId zone, Instant at, int limit, int offset) {
        return lines(start(month, zone), start(month.plusMonths(1), zone), at, limit, offset);
    }

    /** What was first published at or after an instant, newest first. */
    public List<Line> linesSince(Instant earliest, Instant at, int limit) {
        return lines(earliest, at.plusMillis(1), at, limit, 0);
    }

    /** The categories that live stories are filed under. */
    public List<Listed<CategoryId>> categories(Instant at) {
        return jdbc.sql("select category_id, max(changed) as changed from (" + DATED + ") dated group by category_id")
                .param("at", JdbcTime.param(at))
                .query((row, n) ->
                        new Listed<>(new CategoryId(row.getLong("category_id")), JdbcTime.read(row, "changed")))
                .list();
    }

    /** The addresses of those who have a live byline. */
    public List<Listed<Slug>> authors(Instant at) {
        return jdbc.sql("select a.slug, max(dated.changed) as changed from (" + DATED + """
                        ) dated join revision_author b on b.revision_id = dated.revision_id
                        join author a on a.id = b.author_id group by a.slug order by a.slug""")
                .param("at", JdbcTime.param(at))
                .query((row, n) -> new Listed<>(new Slug(row.getString("slug")), JdbcTime.read(row, "changed")))
                .list();
    }

    /** The addresses of the tags that live stories carry. */
    public List<Listed<Slug>> tags(Instant at) {
        return jdbc.sql("select t.slug, max(dated.changed) as changed from (" + DATED + """
                        ) dated join carried_tag c on c.revision_id = dated.revision_id
                        join tag t on t.id = c.tag_id group by t.slug order by t.slug""")
                .param("at", JdbcTime.param(at))
                .query((row, n) -> new Listed<>(new Slug(row.getString("slug")), JdbcTime.read(row, "changed")))
                .list();
    }

    private List<Line> lines(Instant from, Instant until, Instant at, int limit, int offset) {
        return between(from, until)
                .param("at", JdbcTime.param(at))
                .param("limit", limit)
                .param("offset", offset)
                .query(PublishedArchive::line)
                .list();
    }

    private JdbcClient.StatementSpec between(Instant from, Instant until) {
        return jdbc.sql(BETWEEN).param("from", JdbcTime.param(from)).param("until", JdbcTime.param(until));
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                new Slug(row.getString("slug")),
                row.getString("headline"),
                JdbcTime.read(row, "first_from"),
                JdbcTime.read(row, "changed"));
    }

    private static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
