package org.stet.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.OnH2;
import org.stet.core.article.ArticleId;
import org.stet.core.publication.Change;
import org.stet.core.search.ClusterIndexes.Index;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;

/** One index for many nodes: who writes it, what happens when somebody is late, and how it is made anew while it is asked. */
@OnH2
class ClusterKeeperTests extends ClusterRoom {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private SettingsEditing settingsEditing;

    @Test
    void allNodesAskWhatOneOfThemWrites() {
        var story = published("Quetzal", "Words.");
        catchUp();
        var writing = readers;

        start();
        assertThat(readers.step()).as("it is not its turn").isFalse();
        assertThat(readers.isComplete()).isTrue();
        assertThat(found("quetzal")).containsExactly(story);

        var later = published("Quetzal later", "Words.");
        writing.close();
        eventually(() -> readers.step() || found("later").contains(later));
        catchUp();
        assertThat(found("later"))
                .as("whoever stops leaves the turn to the others")
                .containsExactly(later);
    }

    @Test
    void nodesThatBeginAtOnceMakeOneDocumentOfEachPublication() throws Exception {
        for (int i = 0; i < 9; i++) {
            published("Chapter " + i, "Words.");
        }
        var keepers = List.of(readers, keeper(), keeper());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    threads.invokeAll(keepers.stream().map(this::untilComplete).toList());
            for (var each : all) {
                each.get();
            }
        }
        assertThat(find(SearchQuery.of("chapter")).total()).isEqualTo(9);
        assertThat(Objects.requireNonNull(readers.index()).size()).isEqualTo(9);
        assertThat(cluster.indexes.list().all()).hasSize(1);
        keepers.forEach(IndexKeeper::close);
    }

    private Callable<Boolean> untilComplete(IndexKeeper keeper) {
        return () -> {
            eventually(() -> {
                step(keeper);
                return keeper.isComplete();
            });
            return true;
        };
    }

    /** What another one made a moment ago may not be ready to be asked. */
    private static void step(IndexKeeper keeper) {
        try {
            keeper.step();
        } catch (IndexTrouble passing) {
            assertThat(keeper.isComplete()).isFalse();
        }
    }

    /** Whoever was stopped between reading and writing comes late, with what is not so any more. */
    @Test
    void whatIsLateNeverReplacesWhatIsNewer() {
        var story = published("Quetzal said so", "Words.");
        catchUp();
        var late = readers;
        var index = served();
        var turn = notes(index).turn();
        var old = texts.of(Set.of(story), clock.now());
        end(index);

        start();
        correct(story, "Pigeon said so");
        catchUp();
        write(index, old, turn);
        assertThat(found("pigeon")).containsExactly(story);
        assertThat(Objects.requireNonNull(readers.index()).size()).isOne();

        newsroom.as(newsroom.eve(), () -> publishing.takeDown(story, "Wrong."));
        catchUp();
        write(index, old, turn);
        assertThat(Objects.requireNonNull(readers.index()).size())
                .as("it stays gone")
                .isZero();

        assertThat(late.step()).as("it hears that it lost its turn").isTrue();
        assertThat(late.step()).isFalse();
        assertThat(notes(index).turn()).isGreaterThan(turn);
    }

    @Test
    void anotherLanguageIsBuiltBesideTheOldOneThatIsAskedMeanwhile() {
        for (int i = 0; i < 3; i++) {
            published("Regulators " + i, "Words.");
        }
        catchUp();
        assertThat(served().made()).contains("-english-");
        assertThat(find(SearchQuery.of("regulating")).total()).isEqualTo(3);

        settingsIn("nb");
        var complete = new ArrayList<Boolean>();
        do {
            var result = find(SearchQuery.of("regulators"));
            assertThat(result.total()).isEqualTo(3);
            complete.add(result.complete());
        } while (readers.step());

        assertThat(complete).as("and says that it may lack some").contains(false);
        assertThat(readers.isComplete()).isTrue();
        assertThat(served().made()).contains("-any-");
        assertThat(cluster.indexes.list().all()).as("the old one is gone").hasSize(1);
        assertThat(found("regulating")).as("whole words only").isEmpty();
    }

    @Test
    void whatNobodyFollowedForADayIsMadeAnewBesideTheOldOne() {
        published("Quetzal", "Words.");
        catchUp();
        var before = served();
        var notes =
                notes(before).takenBy("", Instant.EPOCH).followed(clock.now().minus(Duration.ofDays(2)));
        assertThat(cluster.indexes.write(before, notes)).isNotNull();

        start();
        while (readers.step()) {
            assertThat(find(SearchQuery.of("quetzal")).total()).isOne();
        }
        assertThat(served()).isNotEqualTo(before);
        assertThat(cluster.indexes.list().all()).containsExactly(served());
    }

    @Test
    void whatSomebodyDeletedIsMadeAgain() {
        var first = published("Quetzal", "Words.");
        catchUp();
        cluster.deleteAll();
        assertThat(find(SearchQuery.of("quetzal")).total()).isZero();

        var second = published("Quetzal again", "Words.");
        assertThatExceptionOfType(IndexTrouble.class).isThrownBy(readers::step);
        catchUp();
        assertThat(found("quetzal")).containsExactlyInAnyOrder(first, second);
    }

    /** During an upgrade the older ones ask what the newer ones made. */
    @Test
    void theIndexOfLaterSoftwareIsAskedAndNotReplacedWhileThatIsAtWork() {
        published("Quetzal", "Words.");
        var later = cluster.indexes.named("999-english-00000000", 1);
        cluster.indexes.create(later, new ClusterLayout(settings.get().locale()));
        var now = clock.now();
        var theirs = ClusterNotes.begun(now).reachingAll().takenBy("them", now.plusSeconds(60));
        assertThat(cluster.indexes.write(later, theirs)).isNotNull();
        cluster.indexes.serve(later, cluster.indexes.list());

        catchUp();
        assertThat(served()).isEqualTo(later);
        assertThat(readers.isComplete()).isTrue();

        end(later);
        start();
        catchUp();
        assertThat(served()).isNotEqualTo(later);
        assertThat(found("quetzal")).hasSize(1);
    }

    private void write(Index index, List<StoryDocument> documents, long turn) {
        var batch = cluster.indexes.batch(index);
        documents.forEach(document -> batch.put(document.publication(), turn, document));
        batch.send();
    }

    private Index served() {
        return Objects.requireNonNull(cluster.indexes.list().served());
    }

    private ClusterNotes notes(Index index) {
        return Objects.requireNonNull(cluster.indexes.notes(index));
    }

    /** The turn ends, as it does by itself when nobody renews it. */
    private void end(Index index) {
        assertThat(cluster.indexes.write(index, notes(index).takenBy("", Instant.EPOCH)))
                .isNotNull();
    }

    private void correct(ArticleId story, String headline) {
        newsroom.rewrite(story, newsroom.text(headline, "Words."));
        newsroom.letStand(story);
        newsroom.as(newsroom.eve(), () -> publishing.publish(story, Change.correction("Not the quetzal.")));
    }

    private void settingsIn(String language) {
        var now = settings.stored();
        var next = new SiteSettings(
                now.version(),
                now.name(),
                now.tagline(),
                now.timeZone(),
                language,
                now.baseUrl(),
                now.accentColour(),
                now.logo(),
                now.wordsPerMinute(),
                now.fourEyes());
        newsroom.as(newsroom.noor(), () -> settingsEditing.change(next));
    }

    private interface Condition {
        boolean holds();
    }

    private static void eventually(Condition condition) {
        var deadline = System.nanoTime() + SOON.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
