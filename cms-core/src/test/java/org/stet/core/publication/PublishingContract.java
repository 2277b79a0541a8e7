package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.OwnWork;
import org.stet.core.article.WorkflowState;
import org.stet.core.media.PictureLibrary;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** What publishing promises on every database. */
abstract class PublishingContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private PictureLibrary pictures;

    @Autowired
    private DatabaseClock clock;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void readersSeeWhatWasLetStandUntilSomethingNewerIsPublished() {
        var id = newsroom.published("Water for the cooling towers");
        newsroom.rewrite(id, newsroom.text("Seawater for the cooling towers"));

        assertThat(headlineAt("water-for-the-cooling-towers")).isEqualTo("Water for the cooling towers");

        newsroom.letStand(id);
        assertThat(headlineAt("water-for-the-cooling-towers")).isEqualTo("Water for the cooling towers");

        newsroom.publish(id);
        assertThat(headlineAt("water-for-the-cooling-towers")).isEqualTo("Seawater for the cooling towers");
    }

    @Test
    void aStoryTakenDownIsGoneAndOneNeverPublishedIsUnknown() {
        var id = newsroom.published("Taken");
        newsroom.approved("Never public");

        newsroom.as(newsroom.eve(), () -> publishing.takeDown(id, "It named the wrong company."));

        assertThat(answer("taken")).isInstanceOf(Answer.Gone.class);
        assertThat(answer("never-public")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() {
        var id = newsroom.published("First name");
        newsroom.as(newsroom.eve(), () -> articles.changeSlug(id, new Slug("second-name")));

        assertThat(answer("first-name")).isEqualTo(new Answer.Moved(new Slug("second-name")));
        assertThat(answer("second-name")).isInstanceOf(Answer.Live.class);
    }

    @Test
    void aCancelledScheduleLeavesWhatIsLive() {
        var id = newsroom.published("Standing");
        newsroom.rewrite(id, newsroom.text("Standing taller"));
        newsroom.letStand(id);
        var tomorrow = clock.now().plusSeconds(86_400);
        var planned = newsroom.as(newsroom.eve(), () -> publishing.schedule(id, tomorrow, Change.update("")));

        assertThat(headlineAt("standing")).isEqualTo("Standing");
        assertThat(published.at(new Slug("standing"), tomorrow))
                .isInstanceOfSatisfying(
                        Answer.Live.class,
                        live -> assertThat(live.story().teaser().headline()).isEqualTo("Standing taller"));

        newsroom.as(newsroom.eve(), () -> publishing.cancel(id, planned));
        assertThat(published.at(new Slug("standing"), tomorrow))
                .isInstanceOfSatisfying(
                        Answer.Live.class,
                        live -> assertThat(live.story().teaser().headline()).isEqualTo("Standing"));
        newsroom.as(newsroom.eve(), () -> {
            assertThat(desk.find(id).orElseThrow().copy().state()).isEqualTo(WorkflowState.APPROVED);
        });
    }

    @Test
    void nobodyLetsTheirOwnWordsStand() {
        var both = newsroom.person("Bo Both", Role.WRITER, Role.REVIEWER);
        newsroom.as(both, () -> {
            var id = articles.create();
            articles.save(id, 0, newsroom.text("Mine"));
            var revision = articles.submit(id);
            assertThatExceptionOfType(OwnWork.class).isThrownBy(() -> articles.approve(id, revision, null));
        });
    }

    @Test
    void theDeskShowsBothFactsInOneRow() {
        var id = newsroom.published("Two facts");
        newsroom.rewrite(id, newsroom.text("Two facts, newer"));
        newsroom.submit(id);

        newsroom.as(newsroom.ben(), () -> {
            var row = desk.list(StoryQuery.in(WorkflowState.IN_REVIEW), 10, 0).getFirst();
            assertThat(row.readers().live()).isNotNull();
            assertThat(row.headline()).isEqualTo("Two facts, newer");
            assertThat(desk.count(StoryQuery.ALL.withText("NEWER"))).isEqualTo(1);
            assertThat(desk.revisions(id)).hasSize(2);
        });
    }

    @Test
    void readersKnowTheCategoriesOfLiveStoriesOnly() {
        newsroom.category("Nothing in it yet");
        newsroom.approved("Planned");
        assertThat(published.categories(clock.now())).isEmpty();

        newsroom.published("Filed");
        assertThat(published.categories(clock.now())).hasSize(1);
    }

    @Test
    void readingGivesEveryConnectionBack() {
        newsroom.published("Read often");
        for (int i = 0; i < 30; i++) {
            pictures.findAll(List.of(new PictureRef("p" + i)));
            assertThat(published.categories(clock.now())).hasSize(1);
        }
    }

    private Answer answer(String slug) {
        return published.at(new Slug(slug), clock.now());
    }

    private String headlineAt(String slug) {
        return ((Answer.Live) answer(slug)).story().teaser().headline();
    }
}
