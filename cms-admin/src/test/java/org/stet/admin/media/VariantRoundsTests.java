package org.stet.admin.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.TestPictures;
import org.stet.core.media.VariantWork;
import org.stet.core.media.VariantWork.State;
import org.stet.core.media.VariantWorkshop;
import org.stet.core.shared.PictureRef;

/** Whichever console is alive makes the variants that wait, whoever left them. */
class VariantRoundsTests extends ConsoleTest {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    @Autowired
    private PictureEditing editing;

    @Autowired
    private VariantWorkshop workshop;

    @Autowired
    private VariantWork work;

    @Test
    void aConsoleThatStartsMakesWhatWaitsAndOneThatStoppedLeavesItToOthers() {
        var left = upload(400);
        var rounds = new VariantRounds(workshop);
        rounds.start();
        try {
            var end = System.nanoTime() + PATIENCE;
            while (work.state(left) != State.READY && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(work.state(left)).isEqualTo(State.READY);
        } finally {
            rounds.stop();
        }
        assertThat(rounds.isRunning()).isFalse();

        var next = upload(401);
        assertThat(work.state(next)).isEqualTo(State.PENDING);
        assertThat(workshop.developNext()).isTrue();
        assertThat(work.state(next)).isEqualTo(State.READY);
    }

    private PictureRef upload(int width) {
        return newsroom.as(
                newsroom.ada(),
                () -> editing.upload(new ByteArrayInputStream(TestPictures.png(width, 30)), "a.png")
                        .id());
    }
}
