package org.stet.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.stet.core.Newsroom;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.StoryRow;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.shared.DatabaseClock;

/** The newsroom's search on every database: whole texts of working copies, as new as the last save, and no more than the list shows. */
abstract class DraftSearchContract {

    @TempDir
    Path folder;

    @Autowired
    Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private WorkingTexts texts;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    DatabaseClock clock;

    @Autowired
    private DraftSearch guarded;

    NewsroomIndex index;
    DraftSearch search;

    @BeforeEach
    void begin() {
        newsroom.open();
        start();
    }

    @AfterEach
    void stop() {
        index.close();
    }

    @Test
    void aDraftIsFoundByAnyOfItsWordsAsSoonAsItIsSaved() {
        var story = newsroom.draft(newsroom.text("Untold", "The okapi crossed the road."));
        assertThat(search.find("okapi road", 10)).containsExactly(story);
        assertThat(search.find("audits", 10)).as("a tag").containsExactly(story);

        newsroom.rewrite(story, newsroom.text("Untold", "The zebra crossed the road."));
        assertThat(search.find("zebra", 10)).containsExactly(story);
        assertThat(search.find("okapi", 10)).isEmpty();
    }

    @Test
    void theMostLikelyComesFirstAlsoBeforeTheWordIsWhole() {
        var body = newsroom.draft(newsroom.text("Crossing", "The okapi crossed."));
        var headline = newsroom.draft(newsroom.text("Okapi crosses", "The road."));
        assertThat(search.find("okapi", 10)).containsExactly(headline, body);
        assertThat(search.find("oka", 10)).containsExactly(headline);
        assertThat(search.find("okpai", 10)).as("mistyped").contains(headline);
        assertThat(search.find("okapi", 1)).containsExactly(headline);
    }

    /** The search is wider than the list on purpose: the list is always asked, and knows what is in the trash. */
    @Test
    void theListDecidesWhatIsShown() {
        var kept = newsroom.draft("Okapi kept");
        var trashed = newsroom.draft("Okapi trashed");
        newsroom.as(newsroom.ada(), () -> articles.trash(trashed));

        for (AccountId person : List.of(newsroom.ada(), newsroom.ben(), newsroom.eve(), newsroom.noor())) {
            newsroom.as(person, () -> {
                var found = Set.copyOf(guarded.find("okapi", 10));
                assertThat(ids(StoryQuery.ALL.withFound(found))).containsExactly(kept);
                assertThat(ids(StoryQuery.ALL.withFound(found).withTrash(StoryQuery.Trash.ONLY)))
                        .containsExactly(trashed);
                assertThat(ids(StoryQuery.ALL)).containsAll(ids(StoryQuery.ALL.withFound(found)));
            });
        }
    }

    @Test
    void nobodySearchesWithoutSigningIn() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> guarded.find("okapi", 10));
    }

    @Test
    void aStopLosesNothing() {
        var before = newsroom.draft(newsroom.text("Before", "The okapi."));
        assertThat(search.find("okapi", 10)).containsExactly(before);
        index.close();
        var after = newsroom.draft(newsroom.text("After", "The okapi."));
        newsroom.rewrite(before, newsroom.text("Before", "The zebra."));

        start();
        assertThat(search.find("okapi", 10)).containsExactly(after);
        assertThat(search.find("zebra", 10)).containsExactly(before);
    }

    @Test
    void moreStoriesThanABatchAreAllFound() {
        for (int i = 0; i <= 201; i++) {
            newsroom.as(newsroom.ada(), articles::create);
        }
        var last = newsroom.draft(newsroom.text("Last", "The okapi."));
        assertThat(search.find("okapi", 10)).containsExactly(last);
    }

    private List<ArticleId> ids(StoryQuery query) {
        return desk.list(query, 100, 0).stream().map(StoryRow::id).toList();
    }

    private void start() {
        index = console();
        search = new DraftSearch(index, clock);
    }

    final NewsroomIndex console() {
        var properties = new SearchProperties(folder, false, false, Duration.ofMillis(100));
        return new NewsroomIndex(texts, settings, store(), properties);
    }

    /** The embedded one, unless a subclass knows another. */
    DraftStore.Source store() {
        return language -> StoryIndex.open(folder.resolve("newsroom"), language);
    }
}
