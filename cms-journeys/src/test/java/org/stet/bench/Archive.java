package org.stet.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stet.core.Vocabulary;
import org.stet.core.article.Byline;
import org.stet.core.article.Content;
import org.stet.core.article.ContentJson;
import org.stet.core.article.Teasers;
import org.stet.core.author.AuthorId;
import org.stet.core.body.Block;
import org.stet.core.body.Body;
import org.stet.core.body.Inline;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.tag.TagId;

/**
 * Published stories by the million, behind the demo newsroom's own: {@code /articles/story-1} is the oldest, spread evenly
 * over ten years until yesterday, in the demo's sections, by 200 authors, with 2,000 tags, 300 invented words each.
 */
final class Archive {

    static final int AUTHORS = 200;

    private static final int TAGS = 2_000;
    private static final int CHUNK = 2_000;
    private static final int PARAGRAPHS = 6;
    private static final int WORDS = 50;
    private static final Duration YEARS = Duration.ofDays(3650);
    /** Above whatever the demo numbers. */
    private static final long BASE = 1_000_000;

    private final Random random = new Random(11);
    private final Vocabulary vocabulary = new Vocabulary(11);
    private final Bulk bulk;
    private final int stories;
    private final Instant newest = Instant.now().minus(Duration.ofDays(1));
    private final long person;
    private final List<Long> sections;

    private Archive(Connection connection, int stories) throws SQLException {
        this.bulk = Bulk.into(connection);
        this.stories = stories;
        this.person = numbers(connection, "select min(id) from account").getFirst();
        this.sections = numbers(connection, "select id from category where merged_into is null order by id");
    }

    /** Fills a database that holds the demo newsroom and that nobody else has open. */
    static void fill(String url, String user, String password, int stories) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            var archive = new Archive(connection, stories);
            var bar = new Progress("Writing " + stories + " stories", stories);
            archive.namesAndTags();
            for (int from = 0; from < stories; from += CHUNK) {
                var to = Math.min(stories, from + CHUNK);
                archive.write(from, to);
                connection.commit();
                bar.at(to);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            connection.commit();
        }
    }

    private static List<Long> numbers(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var numbers = new ArrayList<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }

    private void namesAndTags() throws SQLException {
        bulk.write("author", "id, version, name, slug, role_line, bio", rows(AUTHORS, i ->
                new Object[] {BASE + i, 0, name(i), "author-" + i, "Reporter", "Writes."}));
        bulk.write("tag", "id, version, name, slug", rows(TAGS, i ->
                new Object[] {BASE + i, 0, vocabulary.word(1000 + i), "tag-" + i}));
    }

    private String name(int author) {
        return "Author " + vocabulary.word(3000 + author);
    }

    private void write(int from, int to) throws SQLException {
        var told = IntStream.range(from, to).mapToObj(this::story).toList();
        bulk.write(
                "article",
                "id, version, slug, state, content, content_hash, text_version, headline, category_id, words, "
                        + "created_by, created_at, edited_by, edited_at",
                each(told, s -> new @Nullable Object[] {
                    s.id,
                    1,
                    s.slug(),
                    "SETTLED",
                    s.json,
                    s.hash,
                    1,
                    s.headline(),
                    s.section(),
                    WORDS * PARAGRAPHS,
                    person,
                    s.at,
                    person,
                    s.at
                }));
        bulk.write("article_writer", "article_id, account_id, unapproved", each(told, s ->
                new Object[] {s.id, person, false}));
        bulk.write("article_author", "article_id, author_id", each(told, s -> new Object[] {s.id, s.author}));
        bulk.write(
                "revision",
                "id, article_id, number, cause, content, content_hash, headline, standfirst, category_id, hero_alt, words, "
                        + "taken_by, taken_at",
                each(told, s -> new @Nullable Object[] {
                    s.id,
                    s.id,
                    1,
                    "SUBMITTED",
                    s.json,
                    s.hash,
                    s.headline(),
                    s.content.standfirst(),
                    s.section(),
                    "",
                    WORDS * PARAGRAPHS,
                    person,
                    s.at
                }));
        bulk.write("revision_author", "revision_id, position, author_id, name, role_line", each(told, s ->
                new Object[] {s.id, 0, s.author, name((int) (s.author - BASE)), "Reporter"}));
        tags("revision_tag", "revision_id, position, tag_id", told, true);
        tags("article_tag", "article_id, tag_id", told, false);
        bulk.write(
                "publication",
                "id, article_id, revision_id, live_from, live_until, change_kind, note, published_by, published_at, reviewed",
                each(told, s -> new Object[] {s.id, s.id, s.id, s.at, Window.NO_END, "FIRST", "", person, s.at, true}));
        bulk.write("listed_story", "subject, first_from, article_id, live_from, live_until", listed(told));
    }

    private static List<@Nullable Object[]> listed(List<Story> told) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var story : told) {
            var section = story.section();
            var subjects = new ArrayList<>(List.of(Subject.author(story.author)));
            if (section != null) {
                subjects.add(Subject.category(section));
            }
            story.content.tags().forEach(tag -> subjects.add(Subject.tag(tag.value())));
            subjects.forEach(
                    each -> rows.add(new Object[] {each.value(), story.at, story.id, story.at, Window.NO_END}));
        }
        return rows;
    }

    private void tags(String table, String columns, List<Story> told, boolean numbered) throws SQLException {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var story : told) {
            for (int i = 0; i < story.content.tags().size(); i++) {
                var tag = story.content.tags().get(i).value();
                rows.add(numbered ? new Object[] {story.id, i, tag} : new Object[] {story.id, tag});
            }
        }
        bulk.write(table, columns, rows);
    }

    private Story story(int index) {
        var author = BASE + random.nextInt(AUTHORS);
        var content = new Content(
                vocabulary.text(8),
                vocabulary.text(20),
                new CategoryId(sections.get(random.nextInt(sections.size()))),
                List.of(new Byline(new AuthorId(author), name((int) (author - BASE)), "Reporter")),
                random.longs(3, BASE, BASE + TAGS)
                        .distinct()
                        .mapToObj(TagId::new)
                        .toList(),
                null,
                Teasers.NONE,
                new Body(
                        IntStream.range(0, PARAGRAPHS).mapToObj(this::paragraph).toList()));
        var json = ContentJson.write(content);
        var at = newest.minus(YEARS.dividedBy(stories).multipliedBy(stories - 1L - index));
        return new Story(BASE + index, index + 1, content, json, ContentJson.hash(json), author, at);
    }

    private Block paragraph(int number) {
        return new Block.Paragraph(List.of(new Inline.Text(vocabulary.text(WORDS))));
    }

    private static List<@Nullable Object[]> rows(int count, IntFunction<Object[]> row) {
        return IntStream.range(0, count)
                .<@Nullable Object[]>mapToObj(row::apply)
                .toList();
    }

    private static List<@Nullable Object[]> each(List<Story> told, Function<Story, @Nullable Object[]> row) {
        return told.stream().<@Nullable Object[]>map(row).toList();
    }

    private record Story(long id, int number, Content content, String json, String hash, long author, Instant at) {

        String slug() {
            return "story-" + number;
        }

        String headline() {
            return content.headline();
        }

        @Nullable
        Long section() {
            var category = content.category();
            return category == null ? null : category.value();
        }
    }
}
