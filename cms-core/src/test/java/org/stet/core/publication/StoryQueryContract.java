package org.stet.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.account.Role;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.WorkflowState;
import org.stet.core.publication.StoryQuery.Order;
import org.stet.core.publication.StoryQuery.Readers;
import org.stet.core.publication.StoryQuery.Trash;
import org.stet.core.shared.DatabaseClock;

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
    void everyOrderSortsAndPagesWithoutGapsOrTwice() {
        newsroom.as(newsroom.ben(), () -> {
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.NEWEST_EDIT)))
                    .containsExactly(planned, live, submitted, draft);
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.OLDEST_EDIT)))
                    .containsExactly(draft, submitted, live, planned);
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.HEADLINE))).startsWith(draft, live, planned);
            assertThat(ids(StoryQuery.ALL.orderedBy(Order.LONGEST_WAIT)))
                    .containsExactly(draft, submitted, live, planned);
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
