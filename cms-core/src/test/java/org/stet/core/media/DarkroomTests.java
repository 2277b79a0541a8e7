package org.stet.core.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.shared.InvalidInput;

/** What comes out is pixels and nothing else. */
class DarkroomTests {

    private static final Set<String> HARMLESS = Set.of("JPEG", "JFIF", "Huffman", "File", "File Type");

    private final Darkroom darkroom = new Darkroom();

    @Test
    void noMetadataComesThrough() throws Exception {
        var withGps = TestPictures.jpegWithExif(TestPictures.jpeg(60, 40), 1);
        assertThat(directories(withGps)).hasAtLeastOneElementOfType(GpsDirectory.class);
        for (var picture : List.of(
                withGps,
                TestPictures.pngWithText(TestPictures.png(60, 40)),
                TestPictures.webpWithExif(TestPictures.webp()))) {
            assertThat(new String(picture, ISO_8859_1)).contains(TestPictures.SECRET);
            var web = developed(picture);
            assertThat(new String(web, ISO_8859_1)).doesNotContain(TestPictures.SECRET);
            assertThat(directories(web)).extracting(Directory::getName).isSubsetOf(HARMLESS);
        }
    }

    @Test
    void noVariantOfAnyFormatCarriesMetadata() throws Exception {
        var large = TestPictures.jpegWithHtml(TestPictures.jpegWithExif(TestPictures.jpeg(2500, 500), 1));
        var variants = allVariants(large);
        assertThat(variants).hasSize(10);
        for (var variant : variants.entrySet()) {
            var text = new String(variant.getValue(), ISO_8859_1);
            assertThat(text).doesNotContain(TestPictures.SECRET).doesNotContainIgnoringCase("script");
            if (variant.getKey().format() == VariantFormat.JPEG) {
                assertThat(directories(variant.getValue()))
                        .extracting(Directory::getName)
                        .isSubsetOf(HARMLESS);
            } else {
                assertThat(chunks(variant.getValue())).containsExactly("VP8 ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, '1600'",
        "320, 200, '1600'",
        "321, 200, '320, 1600'",
        "1600, 900, '320, 640, 960, 1600'",
        "2047, 900, '320, 640, 960, 1600'",
        "2048, 900, '320, 640, 960, 1600, 2048'",
        "4000, 400, '320, 640, 960, 1600, 2048'",
        "2500, 9000, '320, 640, 960, 1600'",
        "500, 6000, '320, 1600'"
    })
    void aPictureHasTheWidthsItsOriginalCanFillAndNeverMore(int width, int height, String names) throws IOException {
        var variants = allVariants(TestPictures.png(width, height));
        for (var format : VariantFormat.values()) {
            assertThat(variants.keySet().stream()
                            .filter(variant -> variant.format() == format)
                            .map(PictureVariant::width)
                            .sorted()
                            .map(String::valueOf))
                    .containsExactly(names.split(", "));
        }
        for (var variant : variants.entrySet()) {
            var image = image(variant.getValue());
            assertThat(image.getWidth()).isLessThanOrEqualTo(variant.getKey().width());
            assertThat(image.getHeight()).isLessThanOrEqualTo(height);
            if (variant.getKey().width() != PictureVariants.WEB_WIDTH) {
                assertThat(image.getWidth()).isEqualTo(variant.getKey().width());
            }
        }
    }

    @Test
    void aMachineWithoutTheNativeLibraryMakesJpegsOnly() throws IOException {
        var asked = new AtomicInteger();
        var without = new Darkroom(new Encoder() {
            @Override
            void encode(BufferedImage image, VariantFormat format, Path path) throws IOException {
                if (format == VariantFormat.WEBP) {
                    asked.incrementAndGet();
                    throw new UnsatisfiedLinkError("no webp-imageio");
                }
                super.encode(image, format, path);
            }
        });
        assertThat(allVariants(without, TestPictures.jpeg(1000, 50)).keySet())
                .extracting(PictureVariant::fileName)
                .containsExactlyInAnyOrder("320.jpg", "640.jpg", "960.jpg", "1600.jpg");
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatStrangersSendIsNeverDecodedByTheNativeLibrary() {
        assertThat(Darkroom.reader(PictureFormat.WEBP).getClass().getName()).startsWith("com.twelvemonkeys.");
    }

    @Test
    void aWebPageInsideAPictureIsGone() throws IOException {
        var web = new String(developed(TestPictures.jpegWithHtml(TestPictures.jpeg(60, 40))), ISO_8859_1);
        assertThat(web).doesNotContainIgnoringCase("html").doesNotContainIgnoringCase("script");
    }

    @Test
    void aPictureTakenSidewaysStandsUpright() throws IOException {
        var image = image(developed(TestPictures.jpegWithExif(TestPictures.jpeg(80, 40), 6)));
        assertThat(image)
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(40, 80);
        assertThat(new Color(image.getRGB(20, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(20, 70)).getBlue()).isGreaterThan(200);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        var clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        assertThat(new Color(
                        image(developed(TestPictures.encoded(clear, "png"))).getRGB(5, 5)))
                .isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource({
        "1599, 10, 1599, 10",
        "1600, 10, 1600, 10",
        "3200, 1000, 1600, 500",
        "20, 4801, 20, 4800",
        "1, 20000, 1, 4800",
        "20000, 1, 1600, 1",
        "5472, 3648, 1600, 1067"
    })
    void theWebVariantFitsAndNothingIsEnlarged(int width, int height, int webWidth, int webHeight) throws IOException {
        var image = image(developed(TestPictures.png(width, height)));
        assertThat(image)
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(webWidth, webHeight);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void everyKindOfPngIsRead(int type) throws IOException {
        assertThat(image(developed(TestPictures.encoded(TestPictures.halves(30, 20, type), "png")))
                        .getWidth())
                .isEqualTo(30);
    }

    @Test
    void whatOnlyLooksLikeAPictureIsRefused() {
        for (var bytes : List.of(TestPictures.pngBomb(30, 30), TestPictures.jpegBomb(30, 30))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> developed(bytes));
        }
    }

    @Test
    void howeverAFileIsDamagedItIsReadOrRefused() {
        var random = new Random(42);
        for (var picture : List.of(TestPictures.jpeg(30, 30), TestPictures.png(30, 30), TestPictures.webp())) {
            for (var i = 0; i < 300; i++) {
                var damaged = picture.clone();
                for (var flips = 1 + random.nextInt(8); flips > 0; flips--) {
                    damaged[random.nextInt(Math.min(damaged.length, 2000))] = (byte) random.nextInt();
                }
                try {
                    developed(damaged);
                } catch (InvalidInput refused) {
                    assertThat(refused.sentence()).endsWith(".");
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private Map<PictureVariant, byte[]> allVariants(byte[] bytes) throws IOException {
        return allVariants(darkroom, bytes);
    }

    private static Map<PictureVariant, byte[]> allVariants(Darkroom darkroom, byte[] bytes) throws IOException {
        var variants = new HashMap<PictureVariant, byte[]>();
        try (var received = ReceivedFile.receive(new ByteArrayInputStream(bytes), "picture");
                var first = darkroom.develop(received.path(), PictureHeader.read(received.path()))) {
            collect(first, variants);
            var largest = first.all().getFirst();
            try (var rest = darkroom.reprint(
                    largest.path(), largest.variant(), first.web().width())) {
                collect(rest, variants);
            }
        }
        return variants;
    }

    private static void collect(Prints prints, Map<PictureVariant, byte[]> into) throws IOException {
        for (var print : prints.all()) {
            assertThat(into.put(print.variant(), Files.readAllBytes(print.path())))
                    .isNull();
        }
    }

    private static List<String> chunks(byte[] webp) {
        var chunks = new ArrayList<String>();
        var buffer = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 12; at < webp.length; ) {
            chunks.add(new String(webp, at, 4, ISO_8859_1));
            var length = buffer.getInt(at + 4);
            at += 8 + length + (length & 1);
        }
        return chunks;
    }

    private byte[] developed(byte[] bytes) throws IOException {
        try (var received = ReceivedFile.receive(new ByteArrayInputStream(bytes), "picture");
                var prints = darkroom.develop(received.path(), PictureHeader.read(received.path()))) {
            return Files.readAllBytes(prints.web().path());
        }
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    }

    private static List<Directory> directories(byte[] bytes) throws IOException, ImageProcessingException {
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .toList();
    }
}
