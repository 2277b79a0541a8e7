package org.stet.admin.shell;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stet.core.account.Role;
import org.stet.core.media.TestPictures;

/** T08, T43: what somebody who is inside sends to the address of an upload, past everything the browser would check. */
class UploadTests extends DoorTest {

    private static final Pattern ADDRESS = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");
    private static final String BOUNDARY = "stet-boundary";
    private static final String SCRIPT = "<script>alert(1)</script>";

    private Visitor ada = visitor();
    private String address = "";
    private Set<Path> before = Set.of();

    @BeforeEach
    void openTheLibrary() {
        newsroom.open();
        ada = inside(newsroom.person("ada", Role.WRITER));
        var found = ADDRESS.matcher(ada.open("media").first().body());
        assertThat(found.find()).isTrue();
        address = "/" + found.group();
        before = temporaryFiles();
    }

    @Test
    void aPictureIsTakenInWhateverElseIsSaid() {
        var taken = ada.send(
                "POST",
                address,
                raw(TestPictures.png(40, 30)),
                "Content-Type",
                "image/webp",
                "X-Filename",
                "..%2F..%2Fpage.html.jpg");
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(names()).as(taken.toString()).containsExactly("page.html.jpg");
        multipart("../../etc/cron.d/page.php.jpg", "image/webp", TestPictures.png(41, 30));
        assertThat(names()).hasSize(2).noneMatch(name -> name.contains("/"));
        assertNoFileIsLeft();
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        for (var bytes :
                List.of(SCRIPT, "<svg onload='alert(1)'/>", "GIF89a" + SCRIPT, "\u00ff\u00d8\u00ff" + SCRIPT, "")) {
            ada.send(
                    "POST",
                    address,
                    raw(bytes.getBytes(ISO_8859_1)),
                    "Content-Type",
                    "image/png",
                    "X-Filename",
                    "a.png");
            multipart("a.png", "image/png", bytes.getBytes(ISO_8859_1));
        }
        assertThat(names()).isEmpty();
        assertNoFileIsLeft();
    }

    @Test
    void aLengthThatIsNoneIsRefused() {
        var head = new Wire(port)
                .send(
                        "POST",
                        address,
                        "Cookie",
                        "STET=" + ada.session(),
                        "Content-Type",
                        "image/png",
                        "X-Filename",
                        "a.png",
                        "Content-Length",
                        "-1");
        assertThat(Wire.status(head)).isEqualTo(400);
        assertThat(names()).isEmpty();
    }

    /** 2 GB, sent in pieces of unknown number: the console stops reading soon after 20 MB. */
    @Test
    void anEndlessUploadIsCutOffAndLeavesNoFile() {
        for (var type : List.of("image/png", "multipart/form-data; boundary=" + BOUNDARY)) {
            var sent = new AtomicLong();
            var answered =
                    attempt(BodyPublishers.ofInputStream(() -> new Endless(sent, part("a.png", "image/png"))), type);
            assertThat(answered).as(type).isNotEqualTo(200);
            assertThat(sent.get()).as(type).isBetween(20_000_000L, 60_000_000L);
        }
        assertThat(names()).isEmpty();
        assertNoFileIsLeft();
    }

    @Test
    void theAddressIsNobodyElses() {
        visitor()
                .send(
                        "POST",
                        address,
                        raw(TestPictures.png(42, 30)),
                        "Content-Type",
                        "image/png",
                        "X-Filename",
                        "a.png");
        var ben = inside(newsroom.person("ben", Role.WRITER));
        ben.open("media");
        ben.send("POST", address, raw(TestPictures.png(43, 30)), "Content-Type", "image/png", "X-Filename", "a.png");
        ada.send(
                "POST",
                address.replaceAll("[0-9a-f]{8}-", "00000000-"),
                raw(TestPictures.png(44, 30)),
                "X-Filename",
                "a.png");
        assertThat(names()).isEmpty();
    }

    private void multipart(String name, String type, byte[] bytes) {
        var end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(ISO_8859_1);
        var body = BodyPublishers.ofByteArrays(List.of(part(name, type), bytes, end));
        ada.send("POST", address, body, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static byte[] part(String name, String type) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\nContent-Length: 3\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    /** The status, or nothing where the console hung up. */
    private int attempt(BodyPublisher body, String type) {
        try {
            return ada.send("POST", address, body, "Content-Type", type, "X-Filename", "a.png")
                    .status();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    private List<String> names() {
        return jdbc.sql("select original_name from picture order by uploaded_at, id")
                .query(String.class)
                .list();
    }

    private static BodyPublisher raw(byte[] bytes) {
        return BodyPublishers.ofByteArray(bytes);
    }

    /** The server deletes what it kept on the way once the answer is out, which may be after the answer is here. */
    private void assertNoFileIsLeft() {
        var limit = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!temporaryFiles().equals(before) && System.nanoTime() < limit) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    /** Ours, Jetty's and Spring's, wherever the system keeps them. */
    private static Set<Path> temporaryFiles() {
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 3)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("(?i)stet-(?:upload|web).*|multipart.*|.*\\.upload"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Endless extends InputStream {

        private static final long TWO_GIGABYTES = 2_000_000_000;

        private final AtomicLong sent;
        private final byte[] beginning;

        Endless(AtomicLong sent, byte[] beginning) {
            this.sent = sent;
            this.beginning = beginning;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (sent.get() >= TWO_GIGABYTES) {
                return -1;
            }
            var count = sent.get() == 0 ? Math.min(length, beginning.length) : length;
            Arrays.fill(buffer, offset, offset + count, (byte) 7);
            if (sent.getAndAdd(count) == 0) {
                System.arraycopy(beginning, 0, buffer, offset, count);
            }
            return count;
        }
    }
}
