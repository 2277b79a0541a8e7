package org.stet.admin.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.media.PictureEditing;
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
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newsroom.as(
                newsroom.ada(),
                () -> editing.upload(new ByteArrayInputStream(bytes.toByteArray()), "a.png")
                        .id());
    }
}
