package org.stet.core.frontpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleId;
import org.stet.core.audit.AuditTrail;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
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

/** Slots, rails, drafts and the way back, on every database. I1, I2, T16, T17. */
abstract class ArrangementContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private FrontPageEditing editing;

    @Autowired
    private FrontPageDesk desk;

    @Autowired
    private ArrangedStories arranged;

    @Autowired
    private CategoryEditing categories;

    @Autowired
    private CategoryDirectory directory;

    @Autowired
    private Publishing publishing;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ChangeLog log;

    @Autowired
    private List<WindowBoundaries> boundaries;

    @Autowired
    private DatabaseClock clock;

    private CategoryId chips;
    private CategoryId essays;
    private ArticleId chip;

    @BeforeEach
    void open() {
        newsroom.open();
        chips = newsroom.category("Chips");
        var views = category("Views", null, true);
        essays = category("Essays", views, false);
        published("First essay", essays);
        chip = published("A chip", chips);
        newsroom.published("A law");
        newsroom.published("Another law");
    }

    @Test
    void withoutAnArrangementEverySectionHasARailAndOpinionsHaveTheirSlot() {
        var shown = arranged.at(clock.now());

        assertThat(headlines(shown.opinion())).containsExactly("First essay");
        assertThat(shown.lead()).isNotNull();
        assertThat(shown.all().stream().map(Teaser::article))
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(new Layout(Set.of(), null).rails(all()))
                .doesNotContain(essays)
                .contains(chips);
    }

    @Test
    void aPinnedStoryStandsInTheRailDuringItsWindowAndTheRestFills() {
        var until = clock.now().plus(Duration.ofHours(1));
        var rail = Place.inRail(chips, 1);
        put(0, new Layout(Set.of(Slot.RECENT, Slot.FEATURED), List.of(chips)), form(rail, chip, until));

        assertThat(at(clock.now()).rail(chips)).extracting(Teaser::headline).containsExactly("A chip");
        assertThat(at(clock.now()).placed()).containsExactly(rail);
        assertThat(at(until).placed()).isEmpty();
    }

    @Test
    void aRailWhoseCategoryHasNoLiveStoryIsNotNamedAlsoIfAStoryIsPinnedThere() {
        var secret = newsroom.category("Secret section");
        put(0, new Layout(Set.of(), List.of(secret)), form(Place.inRail(secret, 1), chip, Window.NO_END));

        assertThat(at(clock.now()).rails()).isEmpty();
        assertThat(at(clock.now()).all()).extracting(Teaser::headline).contains("A chip");
    }

    @Test
    void whatIsHiddenStandsInNoSlotAtAnyInstant() {
        var opens = clock.now().plus(Duration.ofHours(1));
        var hidden = newsroom.approved("Hidden");
        newsroom.as(newsroom.eve(), () -> {
            publishing.schedule(hidden, opens, Change.FIRST);
            publishing.expire(hidden, opens.plusSeconds(60));
        });
        var layout = new Layout(Set.of(), List.of(chips));
        var version = 0L;
        for (var place : layout.places(List.of(chips))) {
            version = put(version, layout, form(place, hidden, Window.NO_END));
            for (var at : List.of(clock.now(), opens.minusNanos(1000), opens.plusSeconds(60))) {
                assertThat(at(at).all())
                        .as("%s at %s", place, at)
                        .extracting(Teaser::headline)
                        .doesNotContain("Hidden");
            }
            assertThat(Objects.requireNonNull(at(opens).places().get(place)).headline())
                    .isEqualTo("Hidden");
        }
    }

    @Test
    void aDraftChangesNothingForReadersAndIsShownToWhoAsksForIt() {
        var follower = new ChangeFollower(log, boundaries, clock);
        var before = at(clock.now());
        var draft = new ArrangementForm(
                new Layout(Set.of(Slot.OPINION), List.of(chips)), List.of(form(Place.LEAD, chip, Window.NO_END)));

        var version = eve(() -> editing.keepDraft(0, draft));

        assertThat(at(clock.now())).isEqualTo(before);
        assertThat(follower.poll()).doesNotContain(Subject.FRONT);
        var kept = Objects.requireNonNull(eve(() -> desk.arrangement()).draft());
        assertThat(kept.form()).isEqualTo(draft);
        assertThat(kept.by()).isEqualTo("Eve Marchetti");
        var ahead = arranged.at(clock.now(), version);
        assertThat(Objects.requireNonNull(ahead.lead()).headline()).isEqualTo("A chip");
        assertThat(ahead.opinion()).isEmpty();
        assertThat(audit.of(Subject.FRONT, 1).getFirst().verb()).isEqualTo("kept a draft of the front page");
    }

    @Test
    void aDroppedDraftIsGoneAndOnePutLiveIsADraftNoLonger() {
        var draft = new ArrangementForm(Layout.STANDARD, List.of(form(Place.LEAD, chip, Window.NO_END)));
        eve(() -> editing.keepDraft(0, draft));
        eve(() -> editing.dropDraft(1));
        assertThat(eve(() -> desk.arrangement()).draft()).isNull();

        eve(() -> editing.keepDraft(2, draft));
        eve(() -> editing.putLive(3, draft));
        assertThat(eve(() -> desk.arrangement()).draft()).isNull();
        assertThat(lead(clock.now())).isEqualTo("A chip");
    }

    @Test
    void whoKeepsADraftOrGoesBackFromAnOlderVersionIsTold() {
        var form = new ArrangementForm(Layout.STANDARD, List.of());
        eve(() -> editing.keepDraft(0, form));

        for (var verb : List.<Runnable>of(
                () -> editing.keepDraft(0, form),
                () -> editing.putLive(0, form),
                () -> editing.putBack(0, 1),
                () -> editing.dropDraft(0))) {
            assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> newsroom.as(newsroom.eve(), verb));
        }
    }

    @Test
    void goingBackPutsPartsAndStoriesLiveAgain() {
        put(0, new Layout(Set.of(Slot.RECENT), List.of(chips)), form(Place.LEAD, chip, Window.NO_END));
        var then = clock.now();
        put(1, Layout.STANDARD);
        assertThat(lead(clock.now())).isNotEqualTo("A chip");

        eve(() -> editing.putBack(2, 1));

        assertThat(lead(clock.now())).isEqualTo("A chip");
        assertThat(at(clock.now()).recent()).isEmpty();
        assertThat(at(then).recent()).as("what readers saw then").isEmpty();
        var entry = audit.of(Subject.FRONT, 1).getFirst();
        assertThat(entry.verb()).isEqualTo("went back to an earlier front page");
        assertThat(entry.detail()).contains("most recent switched off", "rails: Chips", "lead: “A chip”");
        assertThat(eve(() -> desk.earlier(9)))
                .extracting(ArrangementEntry::version, ArrangementEntry::state)
                .containsExactly(
                        tuple(3L, ArrangementState.LIVE),
                        tuple(2L, ArrangementState.LIVE),
                        tuple(1L, ArrangementState.LIVE));
    }

    @Test
    void goingBackDoesNotBringBackWhatHasEndedByItself() {
        var soon = clock.now().plusMillis(700);
        put(0, Layout.STANDARD, form(Place.LEAD, chip, soon));
        put(1, Layout.STANDARD);
        while (clock.now().isBefore(soon)) {
            Thread.onSpinWait();
        }

        eve(() -> editing.putBack(2, 1));

        assertThat(at(clock.now()).placed()).isEmpty();
    }

    @Test
    void whatNobodyKeptAndWhatNoPageHasIsRefused() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> eve(() -> editing.putBack(0, 99)));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Layout(Set.of(Slot.LEAD), null));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Layout(Set.of(), List.of(chips, chips)));
    }

    private List<CategoryEntry> all() {
        return directory.all();
    }

    private ShownStories at(Instant at) {
        return arranged.at(at);
    }

    private String lead(Instant at) {
        return Objects.requireNonNull(at(at).lead()).headline();
    }

    private long put(long version, Layout layout, PlacementForm... forms) {
        return eve(() -> editing.putLive(version, new ArrangementForm(layout, List.of(forms))));
    }

    private PlacementForm form(Place place, ArticleId article, Instant until) {
        return new PlacementForm(place, article, new Window(clock.now(), until));
    }

    private static List<String> headlines(List<Teaser> stories) {
        return stories.stream().map(Teaser::headline).toList();
    }

    private CategoryId category(String name, @Nullable CategoryId parent, boolean isOpinion) {
        return eve(() -> categories.create(new CategoryForm(name, "", "", "#1c4e9e", parent, isOpinion)));
    }

    private ArticleId published(String headline, CategoryId category) {
        var author = newsroom.author("Author of " + headline, "Reporter");
        var id = newsroom.draft(newsroom.text(headline, headline, category, List.of(author), List.of(), null));
        newsroom.letStand(id);
        newsroom.publish(id);
        return id;
    }

    private <T> T eve(Supplier<T> what) {
        return newsroom.as(newsroom.eve(), what);
    }
}
