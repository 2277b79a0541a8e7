package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.Together;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.JdbcTime;

/** What opened is recorded once over all nodes, never before it opened, and as late when nobody was there (H6). */
abstract class OpeningsContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Openings openings;

    @Autowired
    private SiteDesk site;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        newsroom.open();
    }

    @Test
    void whatHasNotOpenedIsNeverNoticed() {
        planned("Tomorrow", Duration.ofDays(1));
        openings.look();
        assertThat(noticed()).isZero();
    }

    @Test
    void whatOpenedAMomentAgoIsInTime() {
        planned("Just now", Duration.ofSeconds(-2));
        assertThat(openings.look()).isBeforeOrEqualTo(clock.now());
        assertThat(noticed()).isEqualTo(1);
        assertThat(late()).isEmpty();
    }

    @Test
    void whatOpenedWhileNobodyLookedIsLateAndWasPublicAllTheSame() {
        var id = planned("At six", Duration.ofHours(-2));
        assertThat(newsroom.as(newsroom.eve(), () -> desk.liveRevision(id))).hasValue(1);
        openings.look();
        assertThat(late()).hasSize(1).first().satisfies(opening -> {
            assertThat(opening.article()).isEqualTo(id);
            assertThat(opening.headline()).isEqualTo("At six");
            assertThat(Duration.between(opening.planned(), opening.noticed())).isGreaterThan(Duration.ofHours(1));
        });
    }

    @Test
    void manyNodesNoticeEachOpeningOnceAndTheFirstWordStands() {
        for (var n = 0; n < 5; n++) {
            planned("Story " + n, Duration.ofMinutes(-10 - n));
        }
        var nodes = Together.run(Collections.nCopies(4, openings::look));
        assertThat(nodes).hasOnlyElementsOfType(Instant.class);
        assertThat(noticed()).isEqualTo(5);
        var first = late();
        openings.look();
        assertThat(late()).isEqualTo(first).hasSize(5);
    }

    @Test
    void whatPeoplePublishAtOnceOrCancelledIsNoOpening() {
        newsroom.published("By hand");
        var id = newsroom.approved("Cancelled");
        newsroom.as(newsroom.eve(), () -> {
            var plan = publishing.schedule(id, clock.now().plus(Duration.ofDays(1)), Change.FIRST);
            publishing.cancel(id, plan);
        });
        var then = clock.now().minusSeconds(5);
        move(id, then, then);
        openings.look();
        assertThat(noticed()).isZero();
    }

    @Test
    void aPlannedEndIsNoticedOnceAndIsLateWhenNobodyLooked() {
        var id = ended("Ended at six", Duration.ofHours(-2));
        ended("Ends tomorrow", Duration.ofHours(24));
        var nodes = Together.run(Collections.nCopies(3, openings::look));
        assertThat(nodes).hasOnlyElementsOfType(Instant.class);
        assertThat(jdbc.sql("select count(*) from closing").query(Long.class).single())
                .isEqualTo(1);
        assertThat(late())
                .extracting(LateOpening::article, LateOpening::what)
                .containsExactly(tuple(id, LateOpening.What.ENDED));
    }

    @Test
    void whatPeopleTakeDownIsNoPlannedEnd() {
        var id = newsroom.published("By hand");
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(id, "Wrong"));
        openings.look();
        assertThat(jdbc.sql("select count(*) from closing").query(Long.class).single())
                .isZero();
    }

    /** Live since the day before its end, which was set then. */
    private ArticleId ended(String headline, Duration away) {
        var id = newsroom.published(headline);
        newsroom.as(newsroom.eve(), () -> publishing.expire(id, clock.now().plus(Duration.ofHours(1))));
        var end = clock.now().plus(away);
        jdbc.sql("""
                        update publication set live_from = :from, live_until = :until, published_at = :from, ended_at = :from
                        where article_id = :id
                        """)
                .param("from", JdbcTime.param(end.minus(Duration.ofDays(1))))
                .param("until", JdbcTime.param(end))
                .param("id", id.value())
                .update();
        return id;
    }

    @Test
    void whatIsLongPastIsLeftAlone() {
        planned("Last year", Duration.ofDays(-40));
        openings.look();
        assertThat(noticed()).isZero();
    }

    @Test
    void theDeskTellsWhatOpenedAndWhatEndedWithWhoAndWhy() {
        var id = newsroom.published("Opened");
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(id, "Wrong company named"));
        newsroom.rewrite(newsroom.published("Second"), newsroom.text("Second, changed"));
        planned("Not yet", Duration.ofDays(1));
        var lately = newsroom.as(newsroom.ada(), () -> site.lately(10));
        assertThat(lately)
                .extracting(SiteEvent::headline, SiteEvent::kind, SiteEvent::by, SiteEvent::reason)
                .containsExactly(
                        tuple("Second", SiteEvent.Kind.FIRST, "Eve Marchetti", ""),
                        tuple("Opened", SiteEvent.Kind.TAKEN_DOWN, "Eve Marchetti", "Wrong company named"),
                        tuple("Opened", SiteEvent.Kind.FIRST, "Eve Marchetti", ""));
        assertThat(newsroom.as(newsroom.ada(), () -> site.lately(1))).hasSize(1);
    }

    /** Time passes by moving the window rather than by waiting; the plan was made the day before it opened. */
    private ArticleId planned(String headline, Duration away) {
        var id = newsroom.approved(headline);
        newsroom.as(newsroom.eve(), () -> {
            publishing.schedule(id, clock.now().plus(Duration.ofHours(1)), Change.FIRST);
        });
        move(id, clock.now().plus(away), Instant.parse("9999-12-31T00:00:00Z"));
        return id;
    }

    private void move(ArticleId id, Instant from, Instant until) {
        jdbc.sql("""
                        update publication set live_from = :from, live_until = :until, published_at = :planned
                        where article_id = :id
                        """)
                .param("from", JdbcTime.param(from))
                .param("until", JdbcTime.param(until))
                .param("planned", JdbcTime.param(from.minus(Duration.ofDays(1))))
                .param("id", id.value())
                .update();
    }

    private long noticed() {
        return jdbc.sql("select count(*) from opening").query(Long.class).single();
    }

    private List<LateOpening> late() {
        return newsroom.as(newsroom.ben(), () -> site.late());
    }
}
