package org.stet.core.frontpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.stet.core.Newsroom;
import org.stet.core.Together;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.audit.AuditTrail;
import org.stet.core.publication.Change;
import org.stet.core.publication.ChangeFollower;
import org.stet.core.publication.ChangeLog;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Subject;
import org.stet.core.shared.Window;
import org.stet.core.shared.WindowBoundaries;

/** What the front page promises on every database. I1, I2, T16, T17. */
abstract class FrontPageContract {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TICK = Duration.ofNanos(1000);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private FrontPageEditing editing;

    @Autowired
    private FrontPageDesk desk;

    @Autowired
    private ArrangedStories arranged;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ChangeLog log;

    @Autowired
    private List<WindowBoundaries> boundaries;

    @Autowired
    private DatabaseClock clock;

    private ArticleId older;
    private ArticleId newer;
    private Instant now;

    @BeforeEach
    void open() {
        newsroom.open();
        older = newsroom.published("Older");
        newer = newsroom.published("Newer");
        now = clock.now();
    }

    @Test
    void aPlacedStoryLeadsFromItsBeginningUntilJustBeforeItsEnd() {
        assertThat(lead(now)).isEqualTo("Newer");

        arrange(0, form(Place.LEAD, older, now.plus(HOUR), now.plus(HOUR.multipliedBy(2))));

        assertThat(lead(now.plus(HOUR).minus(TICK))).isEqualTo("Newer");
        assertThat(lead(now.plus(HOUR))).isEqualTo("Older");
        assertThat(lead(now.plus(HOUR.multipliedBy(2)).minus(TICK))).isEqualTo("Older");
        assertThat(lead(now.plus(HOUR.multipliedBy(2)))).isEqualTo("Newer");
    }

    @Test
    void itLeavesItsPlaceToTheRuleWhileReadersDoNotSeeIt() {
        var planned = newsroom.approved("Planned");
        newsroom.as(newsroom.eve(), () -> {
            publishing.schedule(planned, now.plus(HOUR), Change.FIRST);
            publishing.expire(planned, now.plus(HOUR.multipliedBy(2)));
        });
        var draft = newsroom.draft("Draft");
        arrange(0, form(Place.LEAD, planned, now, Window.NO_END), form(Place.featured(1), draft, now, Window.NO_END));

        assertThat(lead(clock.now())).isEqualTo("Newer");
        assertThat(lead(now.plus(HOUR))).isEqualTo("Planned");
        assertThat(lead(now.plus(HOUR.multipliedBy(2)))).isEqualTo("Newer");
        assertThat(arranged.at(clock.now()).places()).containsOnlyKeys(Place.LEAD);
    }

    @Test
    void aStoryTakenDownLeavesItsPlaceAtOnce() {
        arrange(0, form(Place.LEAD, older, now, Window.NO_END));
        assertThat(lead(clock.now())).isEqualTo("Older");

        newsroom.as(newsroom.eve(), () -> publishing.takeDown(older, "Wrong company."));

        assertThat(lead(clock.now())).isEqualTo("Newer");
    }

    @Test
    void theTableAnswersWhatStoodThereAtAnyInstant() {
        arrange(0, form(Place.LEAD, older, now, Window.NO_END));
        var before = clock.now();
        arrange(1, form(Place.featured(2), older, now, Window.NO_END));
        var between = clock.now();
        arrange(2);

        assertThat(lead(before)).isEqualTo("Older");
        assertThat(arranged.at(between).featured()).extracting(Teaser::headline).containsExactly("Older");
        assertThat(lead(between)).isEqualTo("Newer");
        assertThat(arranged.at(clock.now()).placed()).isEmpty();
        var shown = newsroom.as(newsroom.eve(), () -> desk.shownBetween(Place.LEAD, now.minus(HOUR), clock.now()));
        assertThat(shown).extracting(PlacementEntry::headline).containsExactly("Older");
        assertThat(shown.getFirst().window().until()).isBetween(before, between);
        assertThat(shown.getFirst().placedBy()).isEqualTo("Eve Marchetti");
    }

    @Test
    void whatIsOverIsNeitherListedNorChanged() {
        arrange(0, form(Place.LEAD, older, now, Window.NO_END));
        arrange(1);
        var over = newsroom.as(newsroom.eve(), () -> desk.shownBetween(Place.LEAD, now.minus(HOUR), clock.now()));

        assertThat(current().placements()).isEmpty();
        arrange(2, over.getFirst().form(), form(Place.LEAD, newer, clock.now(), Window.NO_END));

        assertThat(newsroom.as(newsroom.eve(), () -> desk.shownBetween(Place.LEAD, now.minus(HOUR), clock.now())))
                .startsWith(over.getFirst())
                .extracting(PlacementEntry::headline)
                .containsExactly("Older", "Newer");
    }

    @Test
    void twoInOnePlaceAndOneInTwoPlacesAreRefusedByNameAndNothingIsKept() {
        var one = form(Place.LEAD, older, now, Window.NO_END);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> arrange(0, one, form(Place.LEAD, newer, now.plus(HOUR), Window.NO_END)))
                .withMessageContaining("“Newer” and “Older” would stand in lead");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> arrange(0, one, form(Place.featured(1), older, now, Window.NO_END)))
                .withMessageContaining("“Older” would stand in lead and in featured 1");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> arrange(0, form(Place.LEAD, new ArticleId(99), now, Window.NO_END)));

        assertThat(current()).isEqualTo(new Arrangement(0, Layout.STANDARD, List.of(), null));
    }

    @Test
    void aStoryInTheTrashIsRefusedByName() {
        var draft = newsroom.draft("Thrown away");
        newsroom.as(newsroom.ada(), () -> articles.trash(draft));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> arrange(0, form(Place.LEAD, draft, now, Window.NO_END)))
                .withMessageContaining("“Thrown away” is in the trash");
    }

    @Test
    void ofEditorsWhoSaveTogetherOneWinsAndTheOthersAreTold() {
        var eve = newsroom.eve();
        var outcomes = Together.run(IntStream.range(0, 6)
                .<Callable<?>>mapToObj(n -> () -> newsroom.as(
                        eve,
                        () -> editing.arrange(
                                0, List.of(form(Place.LEAD, older, now, now.plus(HOUR.multipliedBy(n + 1)))))))
                .toList());

        assertThat(outcomes).filteredOn(outcome -> outcome.equals(1L)).hasSize(1);
        assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(5);
        assertThat(current().version()).isEqualTo(1);
        assertThat(current().placements()).hasSize(1);
    }

    @Test
    void whoBeganFromAnOlderArrangementIsToldToo() {
        arrange(0, form(Place.LEAD, older, now, Window.NO_END));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> arrange(0, form(Place.LEAD, newer, now, Window.NO_END)));
        assertThat(lead(clock.now())).isEqualTo("Older");
    }

    @Test
    void onlyEditorsArrange() {
        for (var person : List.of(newsroom.ada(), newsroom.ben(), newsroom.noor())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> newsroom.as(person, () -> editing.arrange(0, List.of())));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> newsroom.as(person, () -> desk.candidates("", 9)));
        }
    }

    @Test
    void everyArrangementIsInTheTrailAndInTheChangeLog() {
        var follower = new ChangeFollower(log, boundaries, clock);

        arrange(0, form(Place.LEAD, older, now, Window.NO_END));

        assertThat(follower.poll()).contains(Subject.FRONT);
        var entry = audit.of(Subject.FRONT, 1).getFirst();
        assertThat(entry.actor()).isEqualTo("Eve Marchetti");
        assertThat(entry.verb()).isEqualTo("arranged the front page");
        assertThat(entry.detail()).isEqualTo("lead: “Older” without an end");
    }

    @Test
    void theFrontPageIsTouchedWhenAPlacementBeginsAndWhenItEnds() {
        arrange(0, form(Place.LEAD, older, now.plus(HOUR.multipliedBy(2)), now.plus(HOUR.multipliedBy(4))));

        for (var hour = 1; hour <= 5; hour++) {
            var end = now.plus(HOUR.multipliedBy(hour));
            assertThat(arranged.touchedBetween(end.minusSeconds(1), end).contains(Subject.FRONT))
                    .as("hour %d", hour)
                    .isEqualTo(hour == 2 || hour == 4);
        }
        arrange(1);
        assertThat(arranged.touchedBetween(clock.now(), now.plus(HOUR.multipliedBy(9))))
                .isEmpty();
    }

    @Test
    void candidatesAreLiveOrScheduledTheLatestFirst() {
        newsroom.draft("A draft");
        var planned = newsroom.approved("Planned 100%");
        newsroom.as(newsroom.eve(), () -> {
            publishing.schedule(planned, now.plus(HOUR), Change.FIRST);
            publishing.takeDown(older, "Wrong company.");
        });

        assertThat(candidates("")).containsExactly("Planned 100%", "Newer");
        assertThat(candidates("nEW")).containsExactly("Newer");
        assertThat(candidates("0%")).containsExactly("Planned 100%");
        assertThat(candidates("_")).isEmpty();
    }

    private List<String> candidates(String text) {
        return newsroom.as(newsroom.eve(), () -> desk.candidates(text, 9)).stream()
                .map(Candidate::headline)
                .toList();
    }

    private Arrangement current() {
        return newsroom.as(newsroom.eve(), () -> desk.arrangement());
    }

    private void arrange(long version, PlacementForm... wanted) {
        var saved = newsroom.as(newsroom.eve(), () -> editing.arrange(version, List.of(wanted)));
        assertThat(saved).isEqualTo(version + 1);
    }

    private static PlacementForm form(Place place, ArticleId article, Instant from, Instant until) {
        return new PlacementForm(place, article, new Window(from, until));
    }

    private @Nullable String lead(Instant at) {
        var lead = arranged.at(at).lead();
        return lead == null ? null : lead.headline();
    }
}
