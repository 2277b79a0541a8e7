package org.stet.core.publication;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stet.core.article.ArticleId;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagId;

/**
 * The stories of categories, authors and tags in the order readers walk them, kept beside the publications they come from so
 * that a list is read from an index and stops where it is long enough, whatever the archive's size. It says what is worth
 * looking up, never what is shown: {@link PublishedArticles} has the last word.
 */
@Component
public class ListedStories {

    /** Every window in which a story was, is or will be shown, under what its revision names. */
    private static final String FILL = """
            insert into listed_story (subject, first_from, article_id, live_from, live_until)
            select s.subject, f.first_from, p.article_id, p.live_from, p.live_until
            from publication p
            join (select 'category:' || r.category_id as subject, r.id as revision_id from revision r
                    where r.category_id is not null%1$s
                union select 'author:' || a.author_id, r.id from revision r
                    join revision_author a on a.revision_id = r.id where r.id > 0%1$s
                union select 'tag:' || t.tag_id, r.id from revision r
                    join revision_tag t on t.revision_id = r.id where r.id > 0%1$s) s on s.revision_id = p.revision_id
            join (select r.article_id, min(r.live_from) as first_from from publication r
                where r.live_from < r.live_until%1$s group by r.article_id) f on f.article_id = p.article_id
            where p.live_from < p.live_until""";

    private static final String FILL_ALL = FILL.formatted("");
    private static final String FILL_ONE =
            FILL.formatted(" and r.article_id = :article") + " and p.article_id = :article";

    private static final String ORDER = " order by first_from desc, article_id desc limit :limit";

    /** H2 walks an index in order only where the order names all of its columns. */
    private static final String WALK =
            "(select subject, article_id, first_from from listed_story where subject = :list%d and " + Window.OPEN_AT
                    + " order by subject, first_from desc, article_id desc limit :limit)";

    /** A subquery of one row is asked once for each category, a join would read all stories. */
    private static final String FILLED = """
            select distinct coalesce(c.merged_into, c.id) from category c
            where (select l.article_id from listed_story l where l.subject = 'category:' || c.id and\s""" + Window.OPEN_AT + """
             order by l.subject, l.first_from desc, l.article_id desc limit 1) is not null""";

    private static final String CHANGED = """
            select article_id, max(live_from) as changed from publication
            where article_id in (:articles) and live_from < live_until and live_from <= :at
                and change_kind in ('UPDATE', 'CORRECTION')
            group by article_id""";

    /** Lists in one statement. */
    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;

    ListedStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A story in the list of a subject, which is the one its revision was published with. */
    record Entry(Subject subject, ArticleId article, Instant firstFrom) {}

    /** Lists a story anew, after what readers see of it was changed. */
    public void relist(ArticleId article) {
        jdbc.sql("delete from listed_story where article_id = :article")
                .param("article", article.value())
                .update();
        jdbc.sql(FILL_ONE).param("article", article.value()).update();
    }

    /** Lists all stories anew. Takes as long as the archive is large. */
    public void relistAll() {
        jdbc.sql("delete from listed_story").update();
        jdbc.sql(FILL_ALL).update();
    }

    /** The newest of one or another of these lists, newest first, none twice. */
    List<ArticleId> newest(Collection<Subject> lists, Instant at, int limit) {
        if (lists.isEmpty()) {
            return List.of();
        }
        var sql = "select distinct article_id, first_from from (" + each(lists.size()) + ") listed" + ORDER;
        return bind(sql, lists, at, limit)
                .query((row, n) -> new ArticleId(row.getLong("article_id")))
                .list();
    }

    /** The newest of each of these lists; a story may stand in several. */
    List<Entry> newestOfEach(Collection<Subject> lists, Instant at, int limit) {
        return lists.isEmpty()
                ? List.of()
                : bind(each(lists.size()), lists, at, limit)
                        .query((row, n) -> new Entry(
                                new Subject(row.getString("subject")),
                                new ArticleId(row.getLong("article_id")),
                                JdbcTime.read(row, "first_from")))
                        .list();
    }

    /**
     * When one of the newest stories of each of these lists was last published or updated. Lists without a live story are
     * absent.
     */
    Map<Subject, Instant> changes(Collection<Subject> lists, Instant at, int newest) {
        var found = new HashMap<Subject, Instant>();
        for (var some : chunks(List.copyOf(lists))) {
            var entries = newestOfEach(some, at, newest);
            var changed = changed(
                    entries.stream()
                            .map(entry -> entry.article().value())
                            .distinct()
                            .toList(),
                    at);
            for (var entry : entries) {
                found.merge(
                        entry.subject(),
                        changed.getOrDefault(entry.article().value(), entry.firstFrom()),
                        BinaryOperator.maxBy(naturalOrder()));
            }
        }
        return found;
    }

    private static List<List<Subject>> chunks(List<Subject> lists) {
        return IntStream.iterate(0, from -> from < lists.size(), from -> from + AT_ONCE)
                .mapToObj(from -> lists.subList(from, Math.min(lists.size(), from + AT_ONCE)))
                .toList();
    }

    private Map<Long, Instant> changed(List<Long> articles, Instant at) {
        var found = new HashMap<Long, Instant>();
        if (!articles.isEmpty()) {
            jdbc.sql(CHANGED)
                    .param("articles", articles)
                    .param("at", JdbcTime.param(at))
                    .query(row -> {
                        found.put(row.getLong("article_id"), JdbcTime.read(row, "changed"));
                    });
        }
        return found;
    }

    /** Each list stops by itself where it is long enough; a single "in" would read all of them whole. */
    private static String each(int lists) {
        return IntStream.range(0, lists).mapToObj(WALK::formatted).collect(joining(" union all "));
    }

    private JdbcClient.StatementSpec bind(String sql, Collection<Subject> lists, Instant at, int limit) {
        var statement = jdbc.sql(sql).param("at", JdbcTime.param(at)).param("limit", limit);
        int i = 0;
        for (var list : lists) {
            statement = statement.param("list" + i++, list.value());
        }
        return statement;
    }

    /** The categories that some live story is filed under. */
    Set<CategoryId> filledCategories(Instant at) {
        return jdbc.sql(FILLED).param("at", JdbcTime.param(at)).query(Long.class).list().stream()
                .map(CategoryId::new)
                .collect(toSet());
    }

    /** The lists of these categories and of those that became one of them, each with what it became. */
    Map<Subject, Subject> ofCategories(Collection<CategoryId> categories) {
        return withMerged("category", categories.stream().map(CategoryId::value).toList(), Subject::category);
    }

    /** The lists of these tags and of those that became one of them, each with what it became. */
    Map<Subject, Subject> ofTags(Collection<TagId> tags) {
        return withMerged("tag", tags.stream().map(TagId::value).toList(), Subject::tag);
    }

    private Map<Subject, Subject> withMerged(String table, List<Long> ids, LongFunction<Subject> subject) {
        var became = new LinkedHashMap<Subject, Subject>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, coalesce(merged_into, id) as became from " + table
                            + " where id in (:ids) or merged_into in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        became.put(subject.apply(row.getLong("id")), subject.apply(row.getLong("became")));
                    });
        }
        return became;
    }
}
