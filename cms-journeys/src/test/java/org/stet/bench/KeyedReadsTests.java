package org.stet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stet.journeys.Application;

/**
 * No page reads a table of the archive from one end to the other, whichever page it is. What reads all of it on purpose, once
 * after a start, is done before: the months of the archive and the index of words.
 */
class KeyedReadsTests {

    private static final int STORIES = 10_000;

    /** Grow with the archive. */
    private static final Set<String> LARGE = Set.of(
            "article",
            "article_author",
            "article_tag",
            "article_writer",
            "listed_story",
            "publication",
            "revision",
            "revision_author",
            "revision_tag");

    /** A connection of PostgreSQL tells what it read once it has had nothing to do for ten seconds. */
    private static final Duration TOLD = Duration.ofSeconds(11);

    private static final Pattern PLACE = Pattern.compile("<loc>https?://[^/<]+(/[^<]+)</loc>");

    @Test
    void onPostgres() throws Exception {
        try (var ground = Ground.postgres(STORIES);
                var site = start(ground);
                var connection = ground.connect()) {
            awaitOwnWork(site);
            LockSupport.parkNanos(TOLD.toNanos());
            var before = readInOrder(connection);
            visitAll(site);
            LockSupport.parkNanos(TOLD.toNanos());
            var read = readInOrder(connection);
            read.replaceAll((table, rows) -> rows - before.getOrDefault(table, 0L));
            assertThat(read)
                    .allSatisfy((table, rows) -> assertThat(rows)
                            .as("rows of %s read without an index", table)
                            .isLessThan(STORIES));

            execute(connection, "select pg_stat_force_next_flush(), count(content) from article");
            assertThat(readInOrder(connection).get("article")).isGreaterThan(STORIES);
        }
    }

    @Test
    void onH2() throws Exception {
        try (var ground = Ground.h2(STORIES);
                var site = start(ground);
                var connection = ground.connect()) {
            awaitOwnWork(site);
            execute(connection, "set query_statistics_max_entries 10000");
            execute(connection, "set query_statistics true");
            visitAll(site);
            var asked = statements(connection);
            execute(connection, "set query_statistics false");
            assertThat(asked).hasSizeGreaterThan(30);
            for (var each : asked) {
                assertThat(scanned(connection, each)).as(each).isEmpty();
            }
            assertThat(scanned(connection, "select count(content) from article where headline like ?"))
                    .containsExactly("article");
        }
    }

    private static Served start(Ground ground) throws IOException {
        var site = Site.start(ground, 0, Served.ANYWHERE, Files.createTempFile("stet-bench", ".out"));
        Site.awaitFirstPage(site);
        return site;
    }

    /** The index of words, the months, the sitemap of all lists, and what every page needs. */
    private static void awaitOwnWork(Served site) {
        for (var path : List.of("/", "/archive", "/sitemap.xml", "/search?q=harbour")) {
            Application.answers(site.url() + path);
        }
        site.awaitCalm();
    }

    private static void visitAll(Served site) {
        var paths = new LinkedHashSet<>(List.of(
                "/articles/story-1",
                "/articles/story-" + STORIES,
                "/category/policy?page=50",
                "/category/policy",
                "/author/author-7",
                "/author/author-7?page=3",
                "/tag/tag-5",
                "/archive/2023-05",
                "/archive/2023-05?page=2",
                "/corrections",
                "/feed.xml",
                "/feed.json",
                "/category/policy/feed.xml",
                "/author/author-3/feed.xml",
                "/tag/tag-4/feed.xml",
                "/ticker"));
        var maps = new ArrayList<>(places(site, "/sitemap.xml"));
        paths.addAll(maps.subList(0, Math.min(4, maps.size())));
        paths.addAll(maps.subList(Math.max(0, maps.size() - 4), maps.size()));
        for (var path : paths) {
            assertThat(Site.ask(site, path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(Site.ask(site, "/search?q=harbour+council").statusCode()).isEqualTo(200);
        assertThat(Site.ask(site, "/search/suggestions?q=har").statusCode()).isLessThan(500);
        assertThat(Site.ask(site, "/articles/never-written").statusCode()).isEqualTo(404);
        assertThat(Site.ask(site, "/media/nothing/320.jpg").statusCode()).isEqualTo(404);
    }

    private static List<String> places(Served site, String path) {
        return PLACE.matcher(Site.ask(site, path).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<String, Long> readInOrder(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select relname, seq_tup_read from pg_stat_user_tables")) {
            var read = new HashMap<String, Long>();
            while (rows.next()) {
                if (LARGE.contains(rows.getString(1))) {
                    read.put(rows.getString(1), rows.getLong(2));
                }
            }
            assertThat(read.keySet()).isEqualTo(LARGE);
            return read;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> statements(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select sql_statement from information_schema.query_statistics")) {
            var asked = new ArrayList<String>();
            while (rows.next()) {
                var sql = rows.getString(1).strip();
                if (sql.matches("(?is)(select|with|\\().*") && !sql.contains("information_schema")) {
                    asked.add(sql);
                }
            }
            return asked;
        }
    }

    /** The large tables that a statement's plan reads whole. */
    private static List<String> scanned(Connection connection, String sql) throws SQLException {
        try (var explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setObject(i, null);
            }
            try (var rows = explain.executeQuery()) {
                rows.next();
                var plan = rows.getString(1);
                return LARGE.stream()
                        .filter(table -> plan.contains("PUBLIC." + table.toUpperCase(Locale.ROOT) + ".tableScan"))
                        .sorted()
                        .toList();
            }
        }
    }
}
