package org.stet.core.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.shared.InvalidInput;

/** What is left of a picture in each shape, and that nothing but its pixels is (T41). */
class CropTests {

    private static final FocalPoint LEFT = new FocalPoint(0, 0.5);
    private static final FocalPoint RIGHT = new FocalPoint(1, 0.5);

    private final Darkroom darkroom = new Darkroom();

    @ParameterizedTest
    @CsvSource({
        "0.5, 600, 1000, 200",
        "0, 600, 1000, 0",
        "1, 600, 1000, 400",
        "0.25, 600, 1000, 0",
        "0.4, 600, 1000, 100",
        "0.9, 1000, 1000, 0"
    })
    void thePointIsAsNearToTheMiddleAsTheEdgesAllow(double point, int part, int whole, int start) {
        assertThat(FocalPoint.start(point, part, whole)).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aPointOutsideThePictureIsRefused(double outside) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new FocalPoint(outside, 0.5));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new FocalPoint(0.5, outside));
    }

    @Test
    void everyCropIsAsLargeAsItsNameSaysAndShowsTheFocalPoint() throws IOException {
        var picture = TestPictures.png(2400, 1000);
        var left = crops(picture, LEFT);
        assertThat(left.keySet())
                .extracting(PictureVariant::fileName)
                .contains("640-16x9-3.jpg", "1200-16x9-3.webp", "320-3x2-3.webp", "640-4x3-3.jpg", "640-1x1-3.jpg")
                .doesNotContain("1600-16x9-3.jpg", "1600-3x2-3.jpg", "1200-1x1-3.jpg");
        for (var each : left.entrySet()) {
            var image = image(each.getValue());
            var crop = Objects.requireNonNull(each.getKey().cut()).crop();
            assertThat(image.getWidth()).isEqualTo(each.getKey().width());
            assertThat(image.getHeight()).isEqualTo(crop.heightOf(image.getWidth()));
        }
        assertThat(colour(left, "640-1x1-3.jpg", 600).getRed()).isGreaterThan(200);
        assertThat(colour(crops(picture, RIGHT), "640-1x1-3.jpg", 20).getBlue()).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "639, 3000, 0, 0, 0, 0",
        "640, 360, 1, 0, 0, 0",
        "1600, 900, 4, 3, 2, 1",
        "1066, 4000, 2, 3, 1, 1",
        "2048, 1152, 5, 4, 2, 1"
    })
    void aPictureThatIsTooSmallForAShapeIsLeftWhole(
            int width, int height, int wide, int card, int classic, int square) {
        assertThat(List.of(Crop.WIDE, Crop.CARD, Crop.CLASSIC, Crop.SQUARE))
                .extracting(crop -> crop.widthsFor(width, height).size())
                .containsExactly(wide, card, classic, square);
    }

    @Test
    void noCropOfAnyKindOfPictureCarriesMetadata() throws IOException {
        var webp = TestPictures.encoded(TestPictures.halves(1300, 800, BufferedImage.TYPE_INT_RGB), "webp");
        for (var picture : List.of(
                TestPictures.jpegWithHtml(TestPictures.jpegWithExif(TestPictures.jpeg(1300, 800), 1)),
                TestPictures.pngWithText(TestPictures.png(1300, 800)),
                TestPictures.webpWithExif(webp))) {
            assertThat(new String(picture, ISO_8859_1)).contains(TestPictures.SECRET);
            var crops = crops(picture, FocalPoint.CENTRE);
            assertThat(crops).hasSizeGreaterThan(10);
            for (var bytes : crops.values()) {
                assertThat(new String(bytes, ISO_8859_1))
                        .doesNotContain(TestPictures.SECRET, "Exif", "EXIF", "XMP ", "ICC")
                        .doesNotContainIgnoringCase("script");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640-16x9-1.jpg",
                "320-3x2-999999999.webp",
                "1200-4x3-2.jpg",
                "1200-1x1-2.webp",
                "320.webp",
                "2048.jpg"
            })
    void aNameIsReadAsItIsWritten(String name) {
        assertThat(PictureVariant.named(name).orElseThrow().fileName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "320-16x9-1.jpg",
                "640-16x9-0.jpg",
                "640-16x9-01.jpg",
                "640-16x9-1000000000.jpg",
                "640-16x9.jpg",
                "640-16x10-1.jpg",
                "640-16x9-1.avif",
                "0640.jpg",
                "1200.jpg",
                "640-../-1.jpg",
                "640-16x9-1.jpg/..",
                "640-16x9--1.jpg",
                "640-16X9-1.jpg",
                "\u0966\u0967\u0968.jpg"
            })
    void noOtherNameIsRead(String name) {
        assertThat(PictureVariant.named(name)).isEmpty();
    }

    @Test
    void whatIsReadyIsWrittenInOneColumnAndReadAgain() {
        var ready = new ReadyCrops(12, Map.of(Crop.WIDE, Crop.WIDE.widths(), Crop.SQUARE, List.of(640)), true);
        assertThat(ready.column()).isEqualTo("12 webp 16x9:640,960,1200,1600,2048 1x1:640");
        assertThat(ReadyCrops.read(ready.column())).isEqualTo(ready);
        var none = new ReadyCrops(1, Map.of(), false);
        assertThat(ReadyCrops.read(none.column())).isEqualTo(none);
        assertThat(ReadyCrops.read("")).isEqualTo(ReadyCrops.NONE);
    }

    private static Color colour(Map<PictureVariant, byte[]> crops, String name, int x) throws IOException {
        var bytes = crops.get(PictureVariant.named(name).orElseThrow());
        return new Color(image(Objects.requireNonNull(bytes)).getRGB(x, 300));
    }

    private Map<PictureVariant, byte[]> crops(byte[] bytes, FocalPoint focus) throws IOException {
        var crops = new HashMap<PictureVariant, byte[]>();
        try (var received = ReceivedFile.receive(new ByteArrayInputStream(bytes), "picture");
                var first = darkroom.develop(received.path(), PictureHeader.read(received.path()));
                var cut = darkroom.crop(first.all().getFirst().path(), focus, 3)) {
            for (var print : cut.all()) {
                crops.put(print.variant(), Files.readAllBytes(print.path()));
            }
        }
        return crops;
    }

    private static BufferedImage image(byte[] bytes) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    }
}
