package org.stet.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.shared.PictureRef;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a real S3 server in this process, over HTTP with signed requests. */
class S3PictureStoreTests extends PictureStoreContract {

    private static final String BUCKET = "pictures";
    private static final PictureRef BRIDGE = new PictureRef("bridge");

    @RegisterExtension
    private static final S3ProxyExtension SERVER =
            S3ProxyExtension.builder().withCredentials("key", "secret").build();

    private S3Client client = client(SERVER.getUri());

    @BeforeEach
    void aBucket() {
        client = client(SERVER.getUri());
        client.createBucket(create -> create.bucket(BUCKET));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    PictureStore store() {
        return new S3PictureStore(client, BUCKET);
    }

    @Test
    void objectsSayWhatTheyAre(@TempDir Path folder) throws IOException {
        store().put(BRIDGE, PictureVariants.WEB, Files.writeString(folder.resolve("print"), "bytes"));
        var head = client.headObject(get -> get.bucket(BUCKET).key("bridge/1600.jpg"));
        assertThat(head.contentType()).isEqualTo("image/jpeg");
        store().removeAll(BRIDGE);
    }

    @Test
    void aBucketThatIsNotThereIsAClearRefusal(@TempDir Path folder) throws IOException {
        var nowhere = new S3PictureStore(client, "no-such-bucket");
        var print = Files.writeString(folder.resolve("print"), "bytes");
        assertThatExceptionOfType(PictureNotStored.class)
                .isThrownBy(() -> nowhere.put(BRIDGE, PictureVariants.WEB, print))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("the store for pictures"));
    }

    /** F06: nobody listens there. */
    @Test
    void aStoreThatIsDownIsNoticedWithinTwoSeconds(@TempDir Path folder) throws IOException {
        var print = Files.writeString(folder.resolve("print"), "bytes");
        try (var closed = new S3PictureStore(client(freeAddress()), BUCKET)) {
            var start = Instant.now();
            assertThatExceptionOfType(PictureNotStored.class)
                    .isThrownBy(() -> closed.put(BRIDGE, PictureVariants.WEB, print));
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> closed.open(BRIDGE, PictureVariants.WEB));
        }
    }

    /** It takes the connection and never says a word. */
    @Test
    void aStoreThatIsSilentIsGivenUpOn(@TempDir Path folder) throws IOException {
        var print = Files.writeString(folder.resolve("print"), "bytes");
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                var store =
                        new S3PictureStore(client(URI.create("http://127.0.0.1:" + silent.getLocalPort())), BUCKET)) {
            var start = Instant.now();
            assertThatExceptionOfType(PictureNotStored.class)
                    .isThrownBy(() -> store.put(BRIDGE, PictureVariants.WEB, print));
            assertThat(Duration.between(start, Instant.now())).isLessThan(S3PictureStore.PATIENCE.plusSeconds(2));
        }
    }

    @Test
    void withoutKeysInTheEnvironmentNothingStarts() {
        var place = new MediaProperties.S3(BUCKET, SERVER.getUri(), "us-east-1", true);
        var properties = new MediaProperties(Path.of("media"), place);
        assertThatIllegalStateException()
                .isThrownBy(() -> new MediaConfiguration().pictureStore(properties))
                .withMessageContaining("AWS_ACCESS_KEY_ID");
    }

    @Test
    void withoutABucketPicturesAreOnDisk() {
        var none = new MediaProperties(Path.of("media"), new MediaProperties.S3("", null, "us-east-1", false));
        assertThat(new MediaConfiguration().pictureStore(none)).isInstanceOf(DiskPictureStore.class);
    }

    private static URI freeAddress() throws IOException {
        try (var free = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
    }

    private static S3Client client(URI endpoint) {
        var keys = StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));
        return S3PictureStore.client(new MediaProperties.S3(BUCKET, endpoint, "us-east-1", true), keys);
    }
}
