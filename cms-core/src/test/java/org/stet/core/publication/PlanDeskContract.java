package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkflowState;
import org.stet.core.article.WorkingCopies;
import org.stet.core.publication.ReaderView.Shown;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Window;

/** What the calendar tells of stories, and what a decision with an end does to them (H1-H4, complaints 36-42). */
abstract class PlanDeskContract {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Publishing publishing;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private PlanDesk plans;

    @Autowired
    private DatabaseClock clock;

    private Instant tomorrow = Instant.EPOCH;

    @BeforeEach
    void open() {
        newsroom.open();
        tomorrow = clock.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    }

    @Test
    void oneDecisionOpensAStoryAndEndsIt() {
        var id = newsroom.approved("For a day");
        release(id, tomorrow, tomorrow.plus(1, ChronoUnit.DAYS));
        assertThat(ahead(id))
                .extracting(shown -> shown.window())
                .containsExactly(new Window(tomorrow, tomorrow.plus(1, ChronoUnit.DAYS)));
        assertThat(week())
                .extracting(PlanEntry::kind, PlanEntry::at)
                .containsExactly(
                        tuple(PlanEntry.Kind.FIRST, tomorrow),
                        tuple(PlanEntry.Kind.EXPIRED, tomorrow.plus(1, ChronoUnit.DAYS)));
        assertThat(as(() -> plans.nextEnd()).orElseThrow().headline()).isEqualTo("For a day");
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedAndNothingIsSettled() {
        var id = newsroom.approved("Backwards");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> release(id, tomorrow, tomorrow));
        assertThatExceptionOfType(NotPublic.class).isThrownBy(() -> release(id, null, tomorrow.minusSeconds(200_000)));
        assertThat(ahead(id)).isEmpty();
        assertThat(copies(id)).isEqualTo(WorkflowState.APPROVED);
    }

    @Test
    void withoutAnEndTheOneBeforeIsTakenAway() {
        var id = newsroom.published("Has an end");
        newsroom.as(newsroom.eve(), () -> publishing.expire(id, tomorrow));
        rewritten(id, "Has an end, and none");
        release(id, null, null);
        assertThat(ahead(id))
                .extracting(Shown::revision, s -> s.window().hasEnd())
                .containsExactly(tuple(2, false));
    }

    @Test
    void severalVersionsOfOneStoryStandOnALineAndEachGoesOutAsAnUpdate() {
        var id = newsroom.published("Growing");
        rewritten(id, "Growing, at noon");
        release(id, tomorrow, null);
        rewritten(id, "Growing, at one");
        release(id, tomorrow.plusSeconds(3600), null);
        assertThat(ahead(id)).extracting(Shown::revision).containsExactly(1, 2, 3);
        assertThat(week())
                .extracting(PlanEntry::revision, PlanEntry::kind, PlanEntry::headline)
                .containsExactly(
                        tuple(1, PlanEntry.Kind.FIRST, "Growing"),
                        tuple(2, PlanEntry.Kind.UPDATE, "Growing, at noon"),
                        tuple(3, PlanEntry.Kind.UPDATE, "Growing, at one"));
    }

    @Test
    void theCalendarTellsWhatWasWhatIsPlannedAndWhatIsEmbargoed() {
        var gone = newsroom.published("Gone");
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(gone, "Wrong"));
        var waiting = newsroom.draft("Waiting");
        newsroom.as(newsroom.ada(), () -> articles.embargo(waiting, tomorrow));
        var cancelled = newsroom.approved("Cancelled");
        var plan = release(cancelled, tomorrow, null);
        newsroom.as(newsroom.eve(), () -> publishing.cancel(cancelled, plan));
        assertThat(week())
                .extracting(PlanEntry::headline, PlanEntry::kind, entry -> entry.isMovable(clock.now()))
                .containsExactly(
                        tuple("Gone", PlanEntry.Kind.FIRST, false),
                        tuple("Gone", PlanEntry.Kind.TAKEN_DOWN, false),
                        tuple("Waiting", PlanEntry.Kind.EMBARGO, false));
    }

    @Test
    void theNextFreeSlotIsTheNextHalfHourInWhichNothingOpens() {
        var noon = tomorrow;
        assertThat(slot(OSLO, noon)).isEqualTo(noon);
        release(newsroom.approved("At noon"), noon, null);
        release(newsroom.approved("After noon"), noon.plus(Duration.ofMinutes(40)), null);
        assertThat(slot(OSLO, noon)).isEqualTo(noon.plus(Duration.ofMinutes(60)));
        assertThat(slot(OSLO, noon.plusSeconds(1))).isEqualTo(noon.plus(Duration.ofMinutes(60)));
    }

    @Test
    void slotsFollowTheClocksOfTheZoneAndAreNeverPast() {
        assertThat(slot(KATHMANDU, tomorrow).atZone(KATHMANDU).getMinute()).isIn(0, 30);
        assertThat(slot(OSLO, Instant.EPOCH))
                .isAfter(clock.now())
                .isBefore(clock.now().plus(Duration.ofMinutes(31)));
    }

    private PublicationId release(ArticleId id, @Nullable Instant from, @Nullable Instant until) {
        return newsroom.as(newsroom.eve(), () -> publishing.release(id, new Release(from, until, Change.update(""))));
    }

    private void rewritten(ArticleId id, String headline) {
        newsroom.rewrite(id, newsroom.text(headline));
        newsroom.letStand(id);
    }

    private <T> T as(Supplier<T> what) {
        return newsroom.as(newsroom.ada(), what);
    }

    private List<Shown> ahead(ArticleId id) {
        return as(() -> plans.ahead(id));
    }

    private List<PlanEntry> week() {
        var now = clock.now();
        return as(() -> plans.within(new Window(now.minus(Duration.ofDays(3)), now.plus(Duration.ofDays(4)))));
    }

    private Instant slot(ZoneId zone, Instant notBefore) {
        return as(() -> plans.freeSlot(zone, notBefore));
    }

    private WorkflowState copies(ArticleId id) {
        return as(() -> copies.find(id).orElseThrow().state());
    }
}
