package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Gap;
import org.stet.core.article.IllegalTransition;
import org.stet.core.article.Incomplete;
import org.stet.core.article.WorkflowState;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.StoryQuery.Order;
import org.stet.core.publication.StoryQuery.Readers;
import org.stet.core.publication.StoryQuery.Trash;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.Window;

/** Every filter and every order of the console's lists, on every database. */
abstract class StoryQueryContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleEditing articles;

    @Autowired
    private Publishing publishing;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private DatabaseClock clock;

    private ArticleId draft;
    private ArticleId submitted;
    private ArticleId live;
    private ArticleId planned;
    private ArticleId trashed;

    @BeforeEach
    void fill() {
        newsroom.open();
        draft = newsroom.draft("100% draft_one!");
        submitted = newsroom.submitted("Ærlig talt");
        live = newsroom.published("Chips live");
        planned = newsroom.approved("Chips planned");
        newsroom.as(newsroom.eve(), () -> {
            publishing.schedule(planned, clock.now().plus(Duration.ofDays(1)), Change.FIRST);
        });
        trashed = newsroom.draft("Chips trashed");
        newsroom.as(newsroom.ada(), () -> articles.trash(trashed));
    }

    @Test
    void statesAndWhatReadersSeeAreTwoFilters() {
        assertFinds(StoryQuery.in(WorkflowState.DRAFT), draft);
        assertFinds(StoryQuery.in(WorkflowState.IN_REVIEW), submitted);
        assertFinds(StoryQuery.in(WorkflowState.SETTLED), live, planned);
        assertFinds(StoryQuery.in(WorkflowState.SETTLED, WorkflowState.DRAFT), live, planned, draft);
        assertFinds(StoryQuery.ALL.withReaders(Readers.LIVE), live);
        assertFinds(StoryQuery.ALL.withReaders(Readers.SCHEDULED), planned);
        assertFinds(StoryQuery.ALL.withReaders(Readers.NOTHING), draft, submitted);
        assertFinds(StoryQuery.in(WorkflowState.SETTLED).withReaders(Readers.LIVE), live);
        assertFinds(StoryQuery.ALL, draft, submitted, live, planned);
        assertFinds(StoryQuery.ALL.withTrash(Trash.ONLY), trashed);
    }

    @Test
    void textIsLookedForAsItIsTyped() {
        assertFinds(StoryQuery.ALL.withText("CHIPS"), live, planned);
        assertFinds(StoryQuery.ALL.withText("ærlig"), submitted);
        assertFinds(StoryQuery.ALL.withText("100%"), draft);
        assertFinds(StoryQuery.ALL.withText("_one!"), draft);
        assertFinds(StoryQuery.ALL.withText("_______"));
        assertFinds(StoryQuery.ALL.withText("%"), draft);
        assertFinds(StoryQuery.ALL.withText("' or 1=1 --"));
        assertFinds(StoryQuery.ALL.withText("chips\u0000\uD83D"), live, planned);
        assertFinds(StoryQuery.ALL.withText("x".repeat(100_000)));
    }

    @Test
    void writersAndSectionsAreFilters() {
        var wim = newsroom.person("Wim Bakker", Role.WRITER);
        assertFinds(StoryQuery.ALL.withWriter(wim));
        newsroom.as(wim, () -> articles.save(draft, 1, newsroom.text("Now with Wim")));
        assertFinds(StoryQuery.ALL.withWriter(wim), draft);
        assertFinds(StoryQuery.ALL.withWriter(newsroom.ada()), draft, submitted, live, planned);
        assertFinds(StoryQuery.ALL.withCategory(newsroom.category("Empty")));
        assertFinds(StoryQuery.ALL.withCategory(newsroom.text("Any").category()), draft, submitted, live, planned);
    }

    @Test
    void bylinesAndDaysOfEditAreFilters() {
        var guest = newsroom.author("Priya Nand", "Guest");
        var text = newsroom.text("By two");
        var by = List.of(guest, text.authors().getFirst());
        newsroom.rewrite(draft, newsroom.text("By two", "Said so.", policy(), by, List.of(), null));
        assertFinds(StoryQuery.ALL.withByline(guest), draft);
        assertFinds(StoryQuery.ALL.withByline(text.authors().getFirst()), draft, submitted, live, planned);
        newsroom.rewrite(draft, newsroom.text("By one again"));
        assertFinds(StoryQuery.ALL.withByline(guest));

        var now = clock.now();
        var today = new Window(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)));
        var yesterday = new Window(today.from().minus(Duration.ofDays(1)), today.from());
        assertFinds(StoryQuery.ALL.withEdited(today), draft, submitted, live, planned);
        assertFinds(StoryQuery.ALL.withEdited(yesterday));
        assertFinds(StoryQuery.ALL.withEdited(today).withTrash(Trash.ONLY), trashed);
    }

    private CategoryId policy() {
        return Objects.requireNonNull(newsroom.text("Any").category());
    }

    @Test
    void aRowOffersWhatTheStoryAllowsAndNothingElse() {
        var embargoed = newsroom.approved("Embargoed");
        newsroom.as(
                newsroom.ada(), () -> articles.embargo(embargoed, clock.now().plus(Duration.ofDays(1))));
        var newer = newsroom.published("Newer is approved");
        newsroom.rewrite(newer, newsroom.text("Newer is approved", "And different."));
        newsroom.letStand(newer);
        var taken = newsroom.published("Taken down");
        newsroom.as(newsroom.eve(), () -> publishing.takeDown(taken, "Wrong name"));
        newsroom.approved("Approved");
        var people = List.of(
                newsroom.ada(),
                newsroom.ben(),
                newsroom.eve(),
                newsroom.noor(),
                newsroom.person("Wim Bakker", Role.WRITER));
        for (var person : people) {
            newsroom.as(person, () -> {
                var rows = new ArrayList<>(desk.list(StoryQuery.ALL, 100, 0));
                rows.addAll(desk.list(StoryQuery.ALL.withTrash(Trash.ONLY), 100, 0));
                assertThat(rows).hasSize(9).allSatisfy(row -> {
                    var allowed = EnumSet.copyOf(RowVerbs.OFFERED);
                    allowed.retainAll(desk.find(row.id()).orElseThrow().allowed());
                    assertThat(row.verbs()).as("%s", row).isEqualTo(allowed);
                });
            });
        }
    }

    @Test
    void anUpdateOfALiveStoryIsHeldToTheSameRules() {
        var bare = newsroom.text("");
        newsroom.rewrite(live, bare);
        newsroom.as(newsroom.ada(), () -> {
            assertThatExceptionOfType(Incomplete.class)
                    .isThrownBy(() -> articles.submit(live))
                    .satisfies(refused -> assertThat(refused.gaps()).containsExactly(Gap.HEADLINE));
        });
        newsroom.as(newsroom.eve(), () -> {
            assertThatExceptionOfType(IllegalTransition.class)
                    .isThrownBy(() -> publishing.publish(live, Change.update("")));
            assertThat(desk.liveRevision(live)).hasValue(1);
        });
    }

    @Test
    void theTrashSaysWhoAndWhen() {
        newsroom.as(newsroom.ben(), () -> {
            var row = desk.list(StoryQuery.ALL.withTrash(Trash.ONLY), 10, 0).getFirst();
            var disposal = Objects.requireNonNull(row.trashed());
            assertThat(disposal.by()).isEqualTo("Ada Lind");
            assertThat(disposal.at()).isBetween(row.editedAt(), clock.now().plusSeconds(60));
            assertThat(desk.list(StoryQuery.ALL, 10, 0))
                    .extracting(StoryRow::trashed)
                    .containsOnlyNulls();
        });
    }

    @Test
    void everyOrderSortsAndPagesWithoutGapsOrTwice() {
        newsroom.as(newsroom.ben(), () -> {
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.NEWEST_EDIT)))
                    .containsExactly(planned, live, submitted, draft);
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.OLDEST_EDIT)))
                    .containsExactly(draft, submitted, live, planned);
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.HEADLINE))).startsWith(draft, live, planned);
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.LONGEST_WAIT)))
                    .containsExactly(draft, submitted, live, planned);
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.NEWEST_ON_SITE)))
                    .containsExactly(live, planned, submitted, draft);
            for (var order : Order.values()) {
                var query = StoryQuery.ALL.orderedBy(order);
                assertThat(List.of(page(query, 0), page(query, 1), page(query, 2), page(query, 3)))
                        .containsExactlyElementsOf(ids(query));
            }
        });
    }

    @Test
    void nothingButTheListedFiltersAndOrdersExists() {
        assertThatIllegalArgumentException().isThrownBy(() -> Order.valueOf("password_hash"));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkflowState.valueOf("draft"));
    }

    @Test
    void theDeskKnowsWhatOpensNextAndWhatJustDid() {
        newsroom.as(newsroom.ben(), () -> {
            assertThat(desk.scheduledNext(5)).extracting(StoryRow::id).containsExactly(planned);
            assertThat(desk.justPublished(5)).extracting(StoryRow::id).containsExactly(live);
            assertThat(desk.waitingForReview()).isEqualTo(1);
            assertThat(desk.liveRevision(live)).hasValue(1);
            assertThat(desk.liveRevision(planned)).isEmpty();
            assertThat(desk.find(new ArticleId(99))).isEmpty();
        });
    }

    private void assertFinds(StoryQuery query, ArticleId... expected) {
        newsroom.as(newsroom.ben(), () -> {
            assertThat(ids(query)).containsExactlyInAnyOrder(expected);
            assertThat(desk.count(query)).isEqualTo(expected.length);
        });
    }

    private List<ArticleId> ids(StoryQuery query) {
        return desk.list(query, 100, 0).stream().map(StoryRow::id).toList();
    }

    private ArticleId page(StoryQuery query, int offset) {
        return desk.list(query, 1, offset).getFirst().id();
    }
}
