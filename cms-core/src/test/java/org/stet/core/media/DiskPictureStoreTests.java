package org.stet.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.shared.PictureRef;

class DiskPictureStoreTests extends PictureStoreContract {

    private static final PictureRef ID = new PictureRef("abcdef");

    @TempDir
    private Path folder = Path.of(".");

    private Path picture = Path.of("picture");

    @BeforeEach
    void aPicture() throws IOException {
        picture = Files.writeString(folder.resolve("picture"), "bytes");
    }

    @Override
    PictureStore store() {
        return new DiskPictureStore(new MediaProperties(folder.resolve("media")));
    }

    @Test
    void everythingOfAPictureIsForgottenAtOnce() throws IOException {
        var media = folder.resolve("media");
        var store = new DiskPictureStore(new MediaProperties(media));
        for (var format : VariantFormat.values()) {
            PictureVariants.WIDTHS.forEach(width -> store.put(ID, new PictureVariant(width, format), picture));
        }
        var other = new PictureRef("other");
        store.put(other, PictureVariants.WEB, picture);
        assertThat(files(media)).hasSize(11);
        store.removeAll(ID);
        assertThat(files(media)).hasSize(1);
        assertThat(store.open(other, PictureVariants.WEB).orElseThrow().bytes()).hasContent("bytes");
    }

    @Test
    void filesAreSpreadOverTwoLevelsAndStayInside() throws IOException {
        var media = folder.resolve("media");
        var store = new DiskPictureStore(new MediaProperties(media));
        for (var name : List.of("abcdef", "a", "ab", "abc", "x".repeat(40))) {
            store.put(new PictureRef(name), PictureVariants.WEB, picture);
        }
        assertThat(files(media))
                .extracting(file -> media.relativize(file).toString())
                .contains("ab/cd/abcdef-1600.jpg", "a0/00/a-1600.jpg")
                .hasSize(5);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedAndNothingRemains() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        var store = new DiskPictureStore(new MediaProperties(file));
        assertThatExceptionOfType(PictureNotStored.class)
                .isThrownBy(() -> store.put(ID, PictureVariants.WEB, picture))
                .satisfies(refused -> assertThat(refused.sentence()).startsWith("The picture could not be stored"));
        assertThat(file).hasContent("in the way");
    }

    @Test
    void aCopyThatFailsHalfWayLeavesNoPart() throws IOException {
        var media = folder.resolve("media");
        var store = new DiskPictureStore(new MediaProperties(media));
        assertThatExceptionOfType(PictureNotStored.class)
                .isThrownBy(() -> store.put(ID, PictureVariants.WEB, folder.resolve("not there")));
        assertThat(files(media)).isEmpty();
    }

    /** F06: a disk of 64 kB, where this machine lets us mount one. */
    @Test
    void aFullDiskRefusesWithinTwoSecondsAndKeepsNoPart() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()))
                .isTrue();
        try {
            var large = Files.write(folder.resolve("large"), new byte[300_000]);
            var store = new DiskPictureStore(new MediaProperties(disk));
            store.put(ID, PictureVariants.WEB, picture);
            var start = System.nanoTime();
            assertThatExceptionOfType(PictureNotStored.class)
                    .isThrownBy(() -> store.put(ID, PictureVariants.LARGE, large))
                    .withMessageContaining("the disk is full");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(files(disk)).hasSize(1);
            assertThat(store.open(ID, PictureVariants.WEB)).isPresent();
        } finally {
            assertThat(succeeds("umount", "-l", disk.toString())).isTrue();
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(Objects.requireNonNull(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
