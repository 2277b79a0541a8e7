package org.stet.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.shared.InvalidInput;

class ReceivedFileTests {

    private Set<Path> before = Set.of();

    @BeforeEach
    void lookAtTheTemporaryFiles() throws IOException {
        before = temporaryFiles();
    }

    @AfterEach
    void noTemporaryFileIsLeft() throws IOException {
        assertThat(temporaryFiles()).isSubsetOf(before);
    }

    @Test
    void theBytesAreKeptUntilClosedAndDigested() throws IOException {
        try (var received = ReceivedFile.receive(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}), "abc.jpg")) {
            assertThat(Files.readString(received.path())).isEqualTo("abc");
            assertThat(received.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void twentyMegabytesAreTakenAndNotAByteMore() {
        for (var length : new long[] {ReceivedFile.MAX_BYTES - 1, ReceivedFile.MAX_BYTES}) {
            ReceivedFile.receive(new Zeros(length), "large.jpg").close();
        }
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ReceivedFile.receive(new Zeros(ReceivedFile.MAX_BYTES + 1), "large.jpg"))
                .withMessageContaining("20 MB");
    }

    @Test
    void anEndlessUploadIsCutOff() {
        var endless = new Zeros(Long.MAX_VALUE);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ReceivedFile.receive(endless, "endless.jpg"));
        assertThat(Long.MAX_VALUE - endless.left).isLessThan(ReceivedFile.MAX_BYTES + 100_000);
    }

    /** T43: whatever a body's length, all that is ever made for it in memory, thrown away or not, is less than 16 MB. */
    @Test
    void anEndlessUploadTakesNoMemory() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var thread = Thread.currentThread().threadId();
        var allocated = threads.getThreadAllocatedBytes(thread);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ReceivedFile.receive(new Zeros(2L << 30), "huge.jpg"));
        assertThat(threads.getThreadAllocatedBytes(thread) - allocated).isLessThan(16_000_000);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ReceivedFile.receive(broken, "broken.jpg"))
                .withMessage("The upload broke off. Try again.");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\fakepath\\bridge.jpg, bridge.jpg",
        "page.html.jpg, page.html.jpg",
        "'', untitled",
        "'..\\..\\', untitled",
        "'a\0b\r\nc.png', a b c.png"
    })
    void ofTheNameOnlyTheLastPartIsKept(String name, String kept) {
        try (var received = ReceivedFile.receive(InputStream.nullInputStream(), name)) {
            assertThat(received.originalName()).isEqualTo(kept);
        }
    }

    @Test
    void aLongNameKeepsItsEnd() {
        try (var received = ReceivedFile.receive(InputStream.nullInputStream(), "x".repeat(100_000) + ".jpg")) {
            assertThat(received.originalName()).hasSize(200).endsWith(".jpg");
        }
    }

    static Set<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("stet-(?:upload|web).*"))
                    .collect(Collectors.toSet());
        }
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            var count = (int) Math.min(left, length);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
