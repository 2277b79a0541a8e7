package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.article.AiTask;
import org.stet.core.article.AiUse;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Background;
import org.stet.core.article.Source;
import org.stet.core.publication.PublishedCorrections.Correction;
import org.stet.core.publication.PublishedVersions.Version;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.Slug;

/** What readers are told of how a story came to be and what became of it: corrections, versions, who looked at it. */
abstract class TrustContract {

    private static final Instant FIRST = Instant.parse("2031-03-01T10:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(3600);
    private static final Instant THIRD = FIRST.plusSeconds(7200);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private PublishedCorrections corrections;

    @Autowired
    private PublishedVersions versions;

    @Autowired
    private CurrentSettings settings;

    @Autowired
    private SettingsEditing settingsEditing;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void correctionsAreListedFromTheirInstantOnUnderTheHeadlineOfThen() {
        var one = scheduled("One", FIRST);
        again(one, "One, put right", SECOND, Change.correction("It was two, not three."));
        var other = scheduled("Other", FIRST);
        again(other, "Other, put right", THIRD, Change.correction("It was on Monday."));

        assertThat(corrections.latest(SECOND.minusSeconds(1), 10, 0)).isEmpty();
        assertThat(corrections.latest(SECOND, 10, 0))
                .extracting(Correction::headline, Correction::note, Correction::at)
                .containsExactly(tuple("One, put right", "It was two, not three.", SECOND));
        assertThat(corrections.latest(THIRD, 10, 0))
                .extracting(Correction::headline)
                .containsExactly("Other, put right", "One, put right");
        assertThat(corrections.latest(THIRD, 1, 1)).extracting(Correction::slug).containsExactly(new Slug("one"));
    }

    @Test
    void aTypoAndAnUpdateAreNoCorrections() {
        var story = scheduled("Story", FIRST);
        again(story, "Story, again", SECOND, Change.TYPO);
        again(story, "Story, and again", THIRD, Change.update("More is known."));

        assertThat(corrections.latest(THIRD, 10, 0)).isEmpty();
    }

    @Test
    void aStoryThatWasTakenDownTakesItsCorrectionsAlong() {
        var story = newsroom.published("Story");
        newsroom.republish(story, newsroom.text("Story, right"), Change.correction("It was wrong."));
        assertThat(corrections.latest(THIRD, 10, 0)).hasSize(1);

        newsroom.as(newsroom.eve(), () -> publishing.takeDown(story, "For the test."));

        assertThat(corrections.latest(THIRD, 10, 0)).isEmpty();
    }

    @Test
    void versionsAreThoseReadersHaveSeenAndNoneThatIsToCome() {
        var story = scheduled("Story", FIRST);
        again(story, "Story, again", SECOND, Change.TYPO);
        again(story, "Story, and again", THIRD, Change.update("More is known."));

        assertThat(versions.of(story, FIRST.minusSeconds(1))).isEmpty();
        assertThat(headlines(story, SECOND)).containsExactly("Story, again", "Story");
        assertThat(headlines(story, THIRD)).containsExactly("Story, and again", "Story, again", "Story");
        assertThat(versions.of(story, THIRD))
                .extracting(version -> version.change().kind())
                .containsExactly(ChangeKind.UPDATE, ChangeKind.TYPO, ChangeKind.FIRST);
    }

    /** T19: what was taken down stays away, also when the story comes back. */
    @Test
    void whatWasTakenDownIsNoVersionAnyMore() {
        var story = newsroom.published("Defamatory");
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(story, "It was defamatory."));
        assertThat(versions.of(story, THIRD)).isEmpty();
        newsroom.republish(story, newsroom.text("Harmless"), Change.correction("We were wrong."));

        assertThat(headlines(story, THIRD)).containsExactly("Harmless");
    }

    @Test
    void aStoryIsReviewedWhenSomebodyElseLetItStand() {
        newsroom.published("Read by Ben");
        assertThat(story("read-by-ben").reviewed()).isTrue();
    }

    @Test
    void whatItsWriterLetStandIsNotReviewed() {
        newsroom.as(newsroom.noor(), () -> settingsEditing.change(withoutFourEyes()));
        newsroom.as(newsroom.eve(), () -> {
            var id = articles.create();
            articles.save(id, 0, newsroom.text("Read by nobody"));
            articles.approve(id, articles.submit(id), null);
            publishing.publish(id, Change.FIRST);
        });

        assertThat(story("read-by-nobody").reviewed()).isFalse();
    }

    @Test
    void whatATextRestsOnIsPublishedWithIt() {
        var background = new Background(
                new AiUse(List.of(AiTask.TRANSCRIPTION), true, "One interview."),
                List.of(new Source("The order", "https://court.example/order")),
                true);
        var story = newsroom.draft(Newsroom.with(background, newsroom.text("With sources")));
        newsroom.letStand(story);
        newsroom.publish(story);

        assertThat(story("with-sources").content().background()).isEqualTo(background);
    }

    private PublishedStory story(String slug) {
        return ((Answer.Live) published.at(new Slug(slug), THIRD)).story();
    }

    private List<String> headlines(ArticleId story, Instant at) {
        return versions.of(story, at).stream()
                .map(Version::content)
                .map(content -> content.headline())
                .toList();
    }

    private ArticleId scheduled(String headline, Instant from) {
        var story = newsroom.approved(headline);
        newsroom.as(newsroom.eve(), () -> publishing.schedule(story, from, Change.FIRST));
        return story;
    }

    private void again(ArticleId story, String headline, Instant from, Change change) {
        newsroom.rewrite(story, newsroom.text(headline));
        newsroom.letStand(story);
        newsroom.as(newsroom.eve(), () -> publishing.schedule(story, from, change));
    }

    private SiteSettings withoutFourEyes() {
        var now = settings.stored();
        return new SiteSettings(
                now.version(),
                now.name(),
                now.tagline(),
                now.timeZone(),
                now.language(),
                now.baseUrl(),
                now.accentColour(),
                now.logo(),
                now.wordsPerMinute(),
                false);
    }
}
