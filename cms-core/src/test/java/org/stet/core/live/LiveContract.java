package org.stet.core.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.account.NotAllowed;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkingCopies;
import org.stet.core.audit.AuditEntry;
import org.stet.core.audit.AuditTrail;
import org.stet.core.body.BodyText;
import org.stet.core.body.PastedHtml;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Subject;

/** What live coverage promises on every database. */
abstract class LiveContract {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private LiveEditing editing;

    @Autowired
    private PublishedLive live;

    @Autowired
    private LiveDesk desk;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private DatabaseClock clock;

    private ArticleId story;

    @BeforeEach
    void open() {
        newsroom.open();
        story = newsroom.published("Hearing day");
        newsroom.as(newsroom.eve(), () -> editing.open(story, 12));
    }

    @Test
    void anEditorsEntryIsSeenAtOnceAndTheStoryIsNotPublishedAgain() {
        var before = articles.latest(clock.now(), 1);

        post("The doors open");

        assertThat(seen()).containsExactly("The doors open");
        assertThat(articles.latest(clock.now(), 1)).isEqualTo(before);
        assertThat(audit.of(Subject.article(story.value()), 1))
                .extracting(AuditEntry::verb, AuditEntry::detail)
                .containsExactly(tuple("posted live in", "The doors open"));
    }

    @Test
    void aCorrectionSaysWhenAndAWriterMayOnlyMendWhatWaits() {
        var id = post("Eleven witnesses");
        var waiting = newsroom.as(newsroom.ada(), () -> editing.post(story, form("Draft")));

        newsroom.as(newsroom.eve(), () -> editing.correct(id, version(id), form("Twelve witnesses")));
        newsroom.as(newsroom.ada(), () -> editing.correct(waiting, version(waiting), form("Better draft")));

        var entry = live.newest(story, clock.now(), 1).getFirst();
        assertThat(text(entry)).isEqualTo("Twelve witnesses");
        assertThat(entry.corrected()).isBetween(entry.from(), clock.now());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> newsroom.as(newsroom.ada(), () -> editing.correct(id, version(id), form("Vandalised"))));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.correct(id, 0, form("Too late"))));
        newsroom.as(newsroom.ben(), () -> editing.approve(waiting));
        assertThat(live.newest(story, clock.now(), 1).getFirst().corrected()).isNull();
    }

    @Test
    void aDeletedEntryIsGoneAndPagesThatShowItAreTold() {
        var id = post("A rumour");
        var seq = live.of(story, clock.now()).orElseThrow().seq();

        newsroom.as(newsroom.eve(), () -> editing.delete(id));

        var now = clock.now();
        assertThat(seen()).isEmpty();
        assertThat(live.goneAfter(story, seq, now)).containsExactly(id);
        assertThat(live.entry(story, id, now)).isEmpty();
        assertThat(live.of(story, now).orElseThrow().seq()).isGreaterThan(seq);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.delete(id)));
    }

    @Test
    void everyChangeHasAGreaterNumberThanTheOneBefore() {
        var first = post("One");
        var second = post("Two");
        var numbers = new ArrayList<>(List.of(seq()));
        newsroom.as(newsroom.eve(), () -> {
            editing.markKey(first);
            numbers.add(seq());
            editing.pin(second);
            numbers.add(seq());
            editing.unpin(second);
            numbers.add(seq());
            editing.unmarkKey(first);
            numbers.add(seq());
        });

        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(live.changedAfter(story, numbers.getLast() + 60_000, clock.now(), 9))
                .isEmpty();
        assertThat(live.changedAfter(story, 0, clock.now(), 9)).hasSize(2);
    }

    @Test
    void keyEventsAndThePinnedEntryAreKnown() {
        var key = post("Ruling");
        var pinned = post("What you need to know");
        newsroom.as(newsroom.eve(), () -> {
            editing.markKey(key);
            editing.pin(pinned);
        });

        assertThat(live.keyEvents(story, clock.now(), 9))
                .extracting(LiveUpdate::id)
                .containsExactly(key);
        assertThat(live.of(story, clock.now()).orElseThrow().pinned()).isEqualTo(pinned);
        newsroom.as(newsroom.eve(), () -> editing.delete(pinned));
        assertThat(live.of(story, clock.now()).orElseThrow().pinned()).isNull();
    }

    @Test
    void aPlannedEntryOpensByItselfAndTheCoverageWaitsForIt() {
        var from = clock.now().plus(HOUR.multipliedBy(20));
        var id = newsroom.as(newsroom.eve(), () -> editing.schedule(story, form("The ruling"), from));

        assertThat(seen()).isEmpty();
        assertThat(live.newest(story, from, 9)).extracting(LiveUpdate::id).containsExactly(id);
        assertThat(live.changedAfter(story, from.toEpochMilli() - 1, from, 9)).hasSize(1);
        assertThat(live.touchedBetween(from.minusSeconds(1), from)).containsExactly(Subject.live(story.value()));
        assertThat(live.coveredAmong(
                        List.of(story), from.plus(HOUR.multipliedBy(12)).minusSeconds(1)))
                .containsExactly(story);
        newsroom.as(newsroom.eve(), () -> editing.delete(id));
        assertThat(live.newest(story, from, 9)).isEmpty();
        assertThat(live.goneAfter(story, 0, from)).isEmpty();
    }

    /** G8, complaint 44. */
    @Test
    void coverageEndsByItselfTwelveHoursAfterTheLastEntry() {
        var first = live.of(story, clock.now()).orElseThrow().window().until();
        post("Late news");
        var end = live.of(story, clock.now()).orElseThrow().window().until();

        assertThat(end).isAfterOrEqualTo(first);
        assertThat(live.coveredAmong(List.of(story), end.minusMillis(1))).containsExactly(story);
        assertThat(live.coveredAmong(List.of(story), end)).isEmpty();
        assertThat(live.touchedBetween(end.minusSeconds(1), end))
                .isEqualTo(Set.of(Subject.live(story.value()), Subject.article(story.value()), Subject.FRONT));
    }

    @Test
    void whatHasEndedTakesNoEntryUntilItIsOpenedAgain() {
        newsroom.as(newsroom.eve(), () -> editing.end(story));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> post("Too late"));
        newsroom.as(newsroom.eve(), () -> editing.open(story, 2));
        post("Once more");
        assertThat(seen()).containsExactly("Once more");
        var other = newsroom.published("Another");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.post(other, form("Nowhere"))));
    }

    @Test
    void pagesAreCutAtEntriesAndDoNotMoveWhenNewOnesCome() {
        for (var n = 1; n <= 5; n++) {
            post("Entry " + n);
        }
        var third = live.newest(story, clock.now(), 3).getLast();
        post("Entry 6");

        assertThat(live.from(third, story, clock.now(), 9).stream().map(LiveContract::text))
                .containsExactly("Entry 3", "Entry 2", "Entry 1");
        assertThat(live.newerThan(third, story, clock.now(), 2).stream().map(LiveContract::text))
                .containsExactly("Entry 4", "Entry 5");
        assertThat(live.oldest(story, clock.now(), 2).stream().map(LiveContract::text))
                .containsExactly("Entry 1", "Entry 2");
        assertThat(live.onFrom(third, story, clock.now(), 3).stream().map(LiveContract::text))
                .containsExactly("Entry 3", "Entry 4", "Entry 5");
        assertThat(live.olderThan(third, story, clock.now(), 9).stream().map(LiveContract::text))
                .containsExactly("Entry 2", "Entry 1");
    }

    @Test
    void anEntryBecomesAStoryOfItsOwn() {
        var id = post("A pencil seems acceptable");
        var made = newsroom.as(newsroom.ada(), () -> editing.makeStory(id));
        newsroom.as(newsroom.ada(), () -> {
            var content = copies.find(made).orElseThrow().content();
            assertThat(content.headline()).isEqualTo("A pencil seems acceptable");
            assertThat(BodyText.of(content.body()).plain()).isEqualTo("A pencil seems acceptable");
        });
        assertThat(seen()).containsExactly("A pencil seems acceptable");
    }

    @Test
    void whatCannotBeAnEntryIsRefusedInASentence() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> form(" "));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new LiveForm("", PastedHtml.parse("<h2>Big</h2><p>x</p>"), null));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> form("x".repeat(20_001)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.open(story, 0)));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(
                        newsroom.eve(),
                        () -> editing.schedule(story, form("Past"), clock.now().minusSeconds(1))));
    }

    private LiveEntryId post(String text) {
        return newsroom.as(newsroom.eve(), () -> editing.post(story, form(text)));
    }

    private static LiveForm form(String text) {
        return new LiveForm("", PastedHtml.parse("<p>" + text + "</p>"), null);
    }

    private List<String> seen() {
        return live.newest(story, clock.now(), 50).stream()
                .map(LiveContract::text)
                .toList();
    }

    private static String text(LiveUpdate update) {
        return BodyText.of(update.text()).plain();
    }

    private List<LiveRow> desk() {
        return newsroom.as(newsroom.eve(), () -> desk.entries(story, 50));
    }

    private long version(LiveEntryId id) {
        return desk().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private long seq() {
        return live.of(story, clock.now()).orElseThrow().seq();
    }
}
