package org.stet.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.shared.PictureRef;

/** What every store of pictures promises, wherever it keeps them. */
abstract class PictureStoreContract {

    private static final PictureRef BRIDGE = new PictureRef("0123456789abcdef");
    private static final PictureRef OTHER = new PictureRef("0123456789abcdef0");
    private static final PictureVariant SMALL = new PictureVariant(320, VariantFormat.WEBP);

    @TempDir
    private Path scratch = Path.of(".");

    abstract PictureStore store();

    @Test
    void whatWasPutIsOpenedUntilRemoved() throws IOException {
        var store = store();
        store.put(BRIDGE, PictureVariants.WEB, file("bytes"));
        try (var stored = store.open(BRIDGE, PictureVariants.WEB).orElseThrow()) {
            assertThat(stored.length()).isEqualTo(5);
            assertThat(stored.bytes()).hasContent("bytes");
        }
        assertThat(store.open(BRIDGE, SMALL)).isEmpty();
        assertThat(store.open(new PictureRef("zzz"), PictureVariants.WEB)).isEmpty();
        store.remove(BRIDGE, PictureVariants.WEB);
        store.remove(BRIDGE, PictureVariants.WEB);
        assertThat(store.open(BRIDGE, PictureVariants.WEB)).isEmpty();
    }

    @Test
    void everythingOfOnePictureIsForgottenAndNothingOfAnother() throws IOException {
        var store = store();
        store.put(BRIDGE, PictureVariants.WEB, file("web"));
        store.put(BRIDGE, SMALL, file("small"));
        store.put(OTHER, SMALL, file("other"));
        store.removeAll(BRIDGE);
        store.removeAll(BRIDGE);
        assertThat(store.open(BRIDGE, PictureVariants.WEB)).isEmpty();
        assertThat(store.open(BRIDGE, SMALL)).isEmpty();
        try (var stored = store.open(OTHER, SMALL).orElseThrow()) {
            assertThat(stored.bytes()).hasContent("other");
        }
    }

    @Test
    void theSameVariantAgainReplacesItsBytes() throws IOException {
        var store = store();
        var bytes = new byte[300_000];
        new Random(7).nextBytes(bytes);
        store.put(BRIDGE, SMALL, file("before"));
        store.put(BRIDGE, SMALL, Files.write(scratch.resolve("large"), bytes));
        try (var stored = store.open(BRIDGE, SMALL).orElseThrow()) {
            assertThat(stored.length()).isEqualTo(bytes.length);
            assertThat(stored.bytes()).hasBinaryContent(bytes);
        }
    }

    @Test
    void aFileThatCannotBeReadIsNotStoredInPart() {
        var store = store();
        assertThatExceptionOfType(PictureNotStored.class)
                .isThrownBy(() -> store.put(BRIDGE, SMALL, scratch.resolve("not there")));
        assertThat(store.open(BRIDGE, SMALL)).isEmpty();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(scratch, "print", null), content);
    }
}
