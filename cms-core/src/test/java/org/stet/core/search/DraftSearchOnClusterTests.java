package org.stet.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stet.core.OnPostgres;
import org.stet.core.Wire;
import org.stet.core.article.ArticleId;

@OnPostgres
class DraftSearchOnClusterTests extends DraftSearchContract {

    private final Wire wire = Wire.to(SearchNode.port());
    private final TestCluster cluster = new TestCluster(wire.port());

    @Override
    DraftStore.Source store() {
        return cluster.drafts();
    }

    @AfterEach
    @Override
    void stop() {
        wire.mend();
        super.stop();
        cluster.close();
        wire.close();
    }

    /** Consoles that do not know of each other keep one index, and none takes back what another one knows. */
    @Test
    void twoConsolesKeepOneIndex() {
        var other = new DraftSearch(console(), clock);
        var story = newsroom.draft(newsroom.text("Untold", "The okapi crossed the road."));
        assertThat(search.find("okapi", 10)).containsExactly(story);
        assertThat(other.find("okapi", 10)).containsExactly(story);

        newsroom.rewrite(story, newsroom.text("Untold", "The zebra crossed the road."));
        assertThat(other.find("zebra", 10)).containsExactly(story);
        assertThat(search.find("okapi", 10)).isEmpty();
        assertThat(search.find("zebra", 10)).containsExactly(story);
        assertThat(index.upToDate().orElseThrow().size()).isOne();
    }

    @Test
    void whatSomebodyDeletedIsMadeAgain() {
        var story = newsroom.draft(newsroom.text("Untold", "The okapi crossed the road."));
        var other = new DraftSearch(console(), clock);
        assertThat(search.find("okapi", 10)).containsExactly(story);
        assertThat(other.find("okapi", 10)).containsExactly(story);
        cluster.deleteAll();
        assertThat(search.find("okapi", 10)).containsExactly(story);
        assertThat(other.find("okapi", 10)).containsExactly(story);
    }

    /** The list is there all the same, as it is while the index is being built. Nobody at a desk waits long, and not twice. */
    @Test
    void aClusterThatHangsFindsNothingAndIsFoundAgain() {
        var story = newsroom.draft(newsroom.text("Untold", "The okapi crossed the road."));
        assertThat(search.find("okapi", 10)).containsExactly(story);
        wire.silence();
        assertThat(taking(() -> assertThat(search.find("okapi", 10)).isEmpty())).isLessThan(Duration.ofSeconds(4));
        assertThat(taking(() -> assertThat(search.find("okapi", 10)).isEmpty())).isLessThan(Duration.ofMillis(300));
        wire.mend();
        eventuallyFound(story);
    }

    private static Duration taking(Runnable question) {
        var begun = System.nanoTime();
        question.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Nodes that did not answer rest for some seconds. */
    private void eventuallyFound(ArticleId story) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!search.find("okapi", 10).contains(story)) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
