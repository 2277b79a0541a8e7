package org.stet.core.publication;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagId;

/**
 * Which live stories a list holds, in order and without anything else about them: newest first by first publication. Whoever
 * keeps the answer reads any page of the list with {@link PublishedArticles#those}, the last at the price of the first.
 */
@Component
public class PublishedOrder {

    /** Walks first publications, of stories that are live. */
    private static final String LIVE = """
            select p.article_id from publication p
            join (select * from published_story where\s""" + Window.OPEN_AT + """
            ) s on s.article_id = p.article_id
            where p.live_from < p.live_until and p.live_from <= :at and not exists (select 1 from publication e
                where e.article_id = p.article_id and e.live_from < e.live_until and e.live_from < p.live_from)""";

    private static final String NEWEST = " order by p.live_from desc, p.article_id desc limit :limit";

    private final JdbcClient jdbc;
    private final ListedStories listed;

    PublishedOrder(JdbcClient jdbc, ListedStories listed) {
        this.jdbc = jdbc;
        this.listed = listed;
    }

    public List<ArticleId> latest(Instant at, int limit) {
        return read(jdbc.sql(LIVE + NEWEST), at, limit);
    }

    public List<ArticleId> in(Collection<CategoryId> categories, Instant at, int limit) {
        return listed.newest(listed.ofCategories(categories).keySet(), at, limit);
    }

    public List<ArticleId> by(AuthorId author, Instant at, int limit) {
        return listed.newest(List.of(Subject.author(author.value())), at, limit);
    }

    public List<ArticleId> carrying(TagId tag, Instant at, int limit) {
        return listed.newest(listed.ofTags(List.of(tag)).keySet(), at, limit);
    }

    /** Of a month in the newsroom's zone. */
    public List<ArticleId> in(YearMonth month, ZoneId zone, Instant at, int limit) {
        var published = Window.of(month, zone);
        return read(
                jdbc.sql(LIVE + " and p.live_from >= :from and p.live_from < :until" + NEWEST)
                        .param("from", JdbcTime.param(published.from()))
                        .param("until", JdbcTime.param(published.until())),
                at,
                limit);
    }

    private static List<ArticleId> read(JdbcClient.StatementSpec query, Instant at, int limit) {
        return query.param("at", JdbcTime.param(at)).param("limit", limit).query(Long.class).list().stream()
                .map(ArticleId::new)
                .toList();
    }
}
