package org.stet.core.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.JdbcTime;
import org.stet.core.shared.Window;

/** More stories than anybody would write for a test: copies of a published one, under addresses of their own. */
final class ManyStories {

    private static final String ARTICLE = """
            insert into article (id, version, slug, state, content, content_hash, text_version, headline, words,
                created_by, created_at, edited_by, edited_at)
            select ?, version, slug || '-' || ?, state, content, content_hash, text_version, headline, words,
                created_by, created_at, edited_by, edited_at from article where id = ?""";
    private static final String REVISION = """
            insert into revision (id, article_id, number, cause, content, content_hash, headline, standfirst,
                category_id, hero_alt, words, taken_by, taken_at)
            select ?, ?, number, cause, content, content_hash, headline, standfirst,
                category_id, hero_alt, words, taken_by, taken_at from revision where article_id = ? and number = 1""";
    private static final String AUTHOR = """
            insert into revision_author (revision_id, position, author_id, name, role_line)
            select ?, b.position, b.author_id, b.name, b.role_line from revision_author b
            join revision r on r.id = b.revision_id where r.article_id = ? and r.number = 1""";
    private static final String TAG = """
            insert into revision_tag (revision_id, position, tag_id)
            select ?, t.position, t.tag_id from revision_tag t
            join revision r on r.id = t.revision_id where r.article_id = ? and r.number = 1""";
    private static final String PUBLICATION = """
            insert into publication (article_id, revision_id, live_from, live_until, change_kind, note,
                published_by, published_at)
            select ?, ?, ?, ?, ?, 'What was wrong', published_by, published_at
            from publication where article_id = ? fetch first 1 row only""";

    /** Above whatever the databases number by themselves in a test. */
    private static final long FIRST_ID = 1_000_000;

    private ManyStories() {}

    /** When readers see the story with an index, and then perhaps a correction of it. */
    record Plan(Window first, List<Window> corrections) {}

    static void copy(JdbcTemplate jdbc, ArticleId template, List<Plan> plans) {
        var ids = new ArrayList<Object[]>();
        var publications = new ArrayList<Object[]>();
        for (var i = 0; i < plans.size(); i++) {
            var id = FIRST_ID + i;
            ids.add(new Object[] {id});
            publications.add(publication(id, plans.get(i).first(), "FIRST", template));
            for (var window : plans.get(i).corrections()) {
                publications.add(publication(id, window, "CORRECTION", template));
            }
        }
        var of = template.value();
        jdbc.batchUpdate(ARTICLE, rows(ids, id -> new Object[] {id, id, of}));
        jdbc.batchUpdate(REVISION, rows(ids, id -> new Object[] {id, id, of}));
        jdbc.batchUpdate(AUTHOR, rows(ids, id -> new Object[] {id, of}));
        jdbc.batchUpdate(TAG, rows(ids, id -> new Object[] {id, of}));
        jdbc.batchUpdate(PUBLICATION, publications);
        new ListedStories(JdbcClient.create(jdbc)).relistAll();
    }

    private static List<Object[]> rows(List<Object[]> ids, Function<Object, Object[]> row) {
        return ids.stream().map(id -> row.apply(id[0])).toList();
    }

    private static Object[] publication(long id, Window window, String kind, ArticleId template) {
        return new Object[] {id, id, at(window.from()), at(window.until()), kind, template.value()};
    }

    private static Object at(Instant instant) {
        return JdbcTime.param(instant);
    }
}
