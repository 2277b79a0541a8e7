package org.stet.admin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.stet.core.media.MediaProperties;

/** F06, before it happens: on a disk of 1 MB, where this machine lets us mount one. */
class RoomForPicturesTests {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aDiskThatIsNearlyFullIsSaidBeforeItIs() throws Exception {
        assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()))
                .isTrue();
        try {
            var media = folder.resolve("not").resolve("there yet");
            assertThat(health(new MediaProperties(media, null))).isEqualTo(Status.UP);
            Files.write(folder.resolve("large"), new byte[950_000]);
            assertThat(health(new MediaProperties(media, null))).isEqualTo(RoomForPictures.DEGRADED);
            var bucket = new MediaProperties.S3("pictures", URI.create("http://localhost"), "us-east-1", true);
            assertThat(health(new MediaProperties(media, bucket))).isEqualTo(Status.UP);
        } finally {
            assertThat(succeeds("umount", "-l", folder.toString())).isTrue();
        }
    }

    private static Status health(MediaProperties properties) {
        Health health = new RoomForPictures(properties).health();
        return health.getStatus();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
