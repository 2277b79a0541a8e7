package org.stet.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Change;
import org.stet.core.publication.Openings;
import org.stet.core.publication.Publishing;
import org.stet.core.settings.Openness;
import org.stet.core.settings.OpennessEditing;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;

/** A hub is told of every feed a new story stands in, once, also when it had to be tried again; of a typo it is told nothing. */
abstract class HubContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private OpennessEditing openness;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Openings openings;

    @Autowired
    private HubOutbox outbox;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void withoutAHubNothingWaits() {
        newsroom.published("Story");
        assertThat(outbox.waiting().feeds()).isZero();
    }

    @Test
    void everyFeedTheStoryStandsInIsToldOnce() {
        hub();
        newsroom.published("Story");
        newsroom.published("Another one");

        assertThat(paths())
                .containsExactlyInAnyOrder(
                        "/feed.xml",
                        "/atom.xml",
                        "/feed.json",
                        "/category/policy/feed.xml",
                        "/category/policy/atom.xml",
                        "/category/policy/feed.json",
                        "/author/ada-lind/feed.xml",
                        "/author/ada-lind/atom.xml",
                        "/author/ada-lind/feed.json",
                        "/tag/audits/feed.xml",
                        "/tag/audits/atom.xml",
                        "/tag/audits/feed.json");
    }

    @Test
    void aTypoIsNotAnnouncedAndAnUpdateIs() {
        var story = newsroom.published("Story");
        hub();
        newsroom.republish(story, newsroom.text("Story."), Change.TYPO);
        assertThat(paths()).isEmpty();

        newsroom.republish(story, newsroom.text("Story, with more"), Change.update("More is known."));
        assertThat(paths()).contains("/feed.xml");
    }

    @Test
    void whatIsPlannedIsToldWhenItOpensAndNotBefore() {
        hub();
        var story = newsroom.approved("Tomorrow");
        newsroom.as(newsroom.eve(), () -> publishing.schedule(story, clock.now().plusSeconds(3600), Change.FIRST));
        openings.look();
        assertThat(paths()).isEmpty();

        opensNow(story);
        openings.look();
        assertThat(paths()).contains("/feed.xml");
    }

    @Test
    void nothingIsDueBeforeTheSiteShowsIt() {
        hub();
        newsroom.published("Story");
        assertThat(outbox.takeNext()).isEmpty();
    }

    @Test
    void whatTheHubDidNotTakeIsTriedAgainLaterAndAtLastNotAnyMore() {
        outbox.put("/feed.xml", clock.now());
        for (var attempt = 1; attempt < HubOutbox.MOST_ATTEMPTS; attempt++) {
            var ping = due().orElseThrow();
            assertThat(ping.attempt()).isEqualTo(attempt);
            assertThat(outbox.takeNext()).as("taken by one").isEmpty();
            outbox.failed(ping, "503");
            assertThat(outbox.waiting()).isEqualTo(new HubOutbox.Waiting(1, "503"));
            assertThat(outbox.takeNext()).as("not at once").isEmpty();
        }
        outbox.failed(due().orElseThrow(), "503");
        assertThat(outbox.waiting().feeds()).isZero();
    }

    @Test
    void whatChangedWhileTheHubWasToldWaitsAgain() {
        outbox.put("/feed.xml", clock.now());
        var ping = due().orElseThrow();
        outbox.put("/feed.xml", clock.now().plusMillis(5));
        outbox.told(ping);
        assertThat(outbox.waiting().feeds()).isEqualTo(1);

        outbox.told(due().orElseThrow());
        assertThat(outbox.waiting().feeds()).isZero();
    }

    private void hub() {
        newsroom.as(newsroom.noor(), () -> openness.change(new Openness(0, false, "https://hub.example/", "", "", "")));
    }

    private List<String> paths() {
        var paths = new ArrayList<String>();
        for (var ping = due(); ping.isPresent(); ping = due()) {
            paths.add(ping.get().path());
            outbox.told(ping.get());
        }
        return paths;
    }

    private Optional<HubPing> due() {
        jdbc.sql("update hub_ping set due_at = :now")
                .param("now", JdbcTime.param(clock.now().minus(Duration.ofSeconds(1))))
                .update();
        return outbox.takeNext();
    }

    private void opensNow(ArticleId story) {
        jdbc.sql("update publication set live_from = :now, published_at = :before where article_id = :article")
                .param("now", JdbcTime.param(clock.now().minusSeconds(1)))
                .param("before", JdbcTime.param(clock.now().minusSeconds(60)))
                .param("article", story.value())
                .update();
    }
}
