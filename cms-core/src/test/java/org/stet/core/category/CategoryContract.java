package org.stet.core.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.Byline;
import org.stet.core.article.WorkingCopies;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.StoryDesk;
import org.stet.core.publication.StoryQuery;
import org.stet.core.publication.Teaser;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.NotFound;
import org.stet.core.shared.Slug;

/** What sections promise on every database. */
abstract class CategoryContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CategoryEditing editing;

    @Autowired
    private CategoryDirectory directory;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private StoryDesk desk;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private ArticleEditing stories;

    @Autowired
    private DatabaseClock database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noSectionStandsUnderItself() {
        var world = newsroom.category("World");
        var asia = create("Asia", world);
        var tokyo = create("Tokyo", asia);

        for (var below : List.of(world, asia, tokyo)) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> change(world, 0, "World", below));
        }
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> create("Mars", new CategoryId(99)));
        change(tokyo, 0, "Tokyo", world);
    }

    @Test
    void twoMovesAtOnceMakeNoRing() throws Exception {
        var left = newsroom.category("Left");
        var right = newsroom.category("Right");
        newsroom.eve();

        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> tryToMove(left, "Left", right));
            var two = pool.submit(() -> tryToMove(right, "Right", left));
            assertThat(one.get() ^ two.get()).isTrue();
        }
        assertThat(directory.all()).filteredOn(entry -> entry.parent() != null).hasSize(1);
    }

    private boolean tryToMove(CategoryId id, String name, CategoryId parent) {
        try {
            change(id, 0, name, parent);
            return true;
        } catch (NewsroomException refused) {
            return false;
        }
    }

    @Test
    void whoChangesASectionSomebodyElseChangedIsTold() {
        var id = newsroom.category("Policy");
        change(id, 0, "Politics", null);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> change(id, 0, "Policies", null));
        assertThat(directory.find(id).orElseThrow().name()).isEqualTo("Politics");
    }

    @Test
    void anAddressBelongsToOneSection() {
        newsroom.category("Policy");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> newsroom.category("Policy"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> newsroom.category(" "));
    }

    @Test
    void theNamedOnesComeFirstAndTheOthersStayBehindThem() {
        var a = newsroom.category("A");
        var b = newsroom.category("B");
        var c = newsroom.category("C");
        var d = newsroom.category("D");

        newsroom.as(newsroom.eve(), () -> editing.reorder(List.of(d, b, d)));
        assertThat(directory.all()).extracting(CategoryEntry::id).containsExactly(d, b, a, c);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.reorder(List.of(new CategoryId(99)))));
    }

    /** A merge rewrites no frozen text: whoever reads follows. */
    @Test
    void aMergedSectionsStoriesStandUnderTheOtherAndKeepTheirApproval() {
        newsroom.open();
        var policy = directory.bySlug(new Slug("policy")).orElseThrow().id();
        var politics = newsroom.category("Politics");
        newsroom.published("Live");
        var waiting = newsroom.approved("Waiting");
        var before = hashes();
        merge(policy, politics);

        assertThat(hashes()).isEqualTo(before);
        assertThat(directory.all()).extracting(CategoryEntry::id).containsExactly(politics);
        var at = database.now();
        assertThat(published.latestIn(List.of(politics), at, 5))
                .extracting(Teaser::headline)
                .containsExactly("Live");
        assertThat(published.latest(at, 5)).extracting(Teaser::category).containsExactly(politics);
        assertThat(published.categories(at)).containsExactly(politics);
        newsroom.as(newsroom.ada(), () -> {
            var copy = copies.find(waiting).orElseThrow();
            assertThat(copy.approval()).isNotNull();
            assertThat(copy.content().category()).isEqualTo(politics);
            assertThat(desk.count(StoryQuery.ALL.withCategory(politics))).isEqualTo(2);
            var same = newsroom.text(
                    "Waiting",
                    "Waiting, said in a sentence. And in another one.",
                    politics,
                    copy.content().authors().stream().map(Byline::author).toList(),
                    List.of("Audits"),
                    null);
            assertThat(stories.save(waiting, copy.textVersion(), same).changed())
                    .isFalse();
        });
    }

    @Test
    void mergesInAChainLeadToTheLastAndTakeWhatStandsBelowAlong() {
        var a = newsroom.category("Aa");
        var b = newsroom.category("Bb");
        var c = newsroom.category("Cc");
        var below = create("Below", a);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> merge(a, below))
                .withMessage("Below stands under Aa. Move it out first.");
        merge(a, b);
        merge(b, c);

        assertThat(List.of(leadsTo("aa"), leadsTo("bb"), leadsTo("cc"))).containsOnly("cc");
        assertThat(directory.find(below).orElseThrow().parent()).isEqualTo(c);
        for (var pair : List.of(List.of(a, c), List.of(c, b), List.of(c, c))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> merge(pair.getFirst(), pair.getLast()));
        }
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> newsroom.category("Aa"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> create("Below what is gone", a));
    }

    @Test
    void aFormerAddressLeadsOnAndOnlyItsOwnSectionTakesItBack() {
        var id = newsroom.category("Policy");
        change(id, 0, "Politics", null);

        assertThat(leadsTo("policy")).isEqualTo("politics");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.category("Policy"))
                .withMessageContaining("once had the address policy");
        change(id, 1, "Policy", null);
        assertThat(List.of(leadsTo("politics"), leadsTo("policy"))).containsOnly("policy");
    }

    @Test
    void aSectionMovesUnderAnotherAndOutAgain() {
        var a = newsroom.category("Aa");
        var b = newsroom.category("Bb");
        var below = create("Below", a);
        newsroom.as(newsroom.eve(), () -> editing.move(b, a, List.of(b, below)));
        assertThat(directory.all())
                .filteredOn(entry -> a.equals(entry.parent()))
                .extracting(CategoryEntry::id)
                .containsExactly(b, below);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.move(a, b, List.of())));
        newsroom.as(newsroom.eve(), () -> editing.move(b, null, List.of(b, a)));
        assertThat(directory.find(b).orElseThrow().parent()).isNull();
    }

    private void merge(CategoryId id, CategoryId into) {
        newsroom.as(newsroom.eve(), () -> editing.merge(id, into));
    }

    private String leadsTo(String slug) {
        return directory.bySlug(new Slug(slug)).orElseThrow().slug().value();
    }

    private List<String> hashes() {
        return jdbc.sql("select content_hash from revision order by id")
                .query(String.class)
                .list();
    }

    private CategoryId create(String name, @Nullable CategoryId parent) {
        return newsroom.as(newsroom.eve(), () -> editing.create(form(name, parent)));
    }

    private void change(CategoryId id, long version, String name, @Nullable CategoryId parent) {
        newsroom.as(newsroom.eve(), () -> editing.change(id, version, form(name, parent)));
    }

    private static CategoryForm form(String name, @Nullable CategoryId parent) {
        return CategoryForm.of(name, "", "", "#1c4e9e", parent);
    }
}
