package org.stet.core.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Publishing;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEditing;

/** A newsroom with an index of what its readers see, which takes a step when a test says so. */
abstract class SearchRoom {

    @TempDir
    Path folder;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Publishing publishing;

    @Autowired
    DatabaseClock clock;

    @Autowired
    PublishedTexts texts;

    @Autowired
    TouchedStories.Source changes;

    @Autowired
    CurrentSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TagEditing tagEditing;

    @Autowired
    TagDirectory tags;

    @Autowired
    CategoryEditing categoryEditing;

    IndexKeeper readers;
    StorySearch search;

    @BeforeEach
    void begin() {
        newsroom.open();
        start();
    }

    @AfterEach
    void stop() {
        readers.close();
    }

    final void start() {
        readers = keeper();
        search = new StorySearch(readers, jdbc);
    }

    /** The embedded one, unless a subclass knows another. */
    IndexKeeper keeper() {
        return new ReaderIndex(
                texts, changes, clock, settings, new SearchProperties(folder, true, false, Duration.ofMillis(100)));
    }

    final void catchUp() {
        while (readers.step()) {
            Thread.onSpinWait();
        }
    }

    /** What was moved in time by hand is not in the change log. */
    final void rebuild() {
        catchUp();
        forget();
        readers.close();
        catchUp();
    }

    void forget() {
        var open = (StoryIndex) Objects.requireNonNull(readers.index());
        open.clear();
        open.commit(Map.of());
    }

    final ArticleId published(String headline, String body) {
        return published(headline, body, policy(), newsroom.text("Any").authors());
    }

    final ArticleId published(String headline, String body, CategoryId section, List<AuthorId> authors) {
        var html = body.contains("<i>") ? body.replace("<", "&lt;") : body;
        var story = newsroom.draft(newsroom.text(headline, html, section, authors, List.of("Audits"), null));
        newsroom.letStand(story);
        newsroom.publish(story);
        return story;
    }

    final CategoryId policy() {
        return Objects.requireNonNull(newsroom.text("Any").category());
    }

    final void backdate(ArticleId story, Duration by) {
        jdbc.sql("update publication set live_from = ? where article_id = ?")
                .params(JdbcTime.param(clock.now().minus(by)), story.value())
                .update();
    }

    final SearchResult find(SearchQuery query) {
        return search.find(query, clock.now());
    }

    final List<ArticleId> ids(SearchQuery query) {
        return find(query).hits().stream().map(SearchHit::story).toList();
    }

    final List<ArticleId> found(String words) {
        return ids(SearchQuery.of(words));
    }

    final List<String> suggested(String typed) {
        return search.suggest(typed, clock.now(), 5).stream()
                .map(SearchResult.Suggestion::headline)
                .toList();
    }
}
