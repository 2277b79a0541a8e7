package org.stet.core.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.core.shared.InvalidInput;

/** What is known before anything is decoded. None of the bombs here could be decoded in this memory. */
class PictureHeaderTests {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void sizeAndOrientationAreRead() throws IOException {
        assertThat(header(TestPictures.jpeg(40, 20)))
                .isEqualTo(new PictureHeader(PictureFormat.JPEG, 40, 20, Orientation.TOP_LEFT));
        assertThat(header(TestPictures.jpegWithExif(TestPictures.jpeg(40, 20), 6))
                        .orientation())
                .isEqualTo(Orientation.RIGHT_TOP);
        assertThat(header(TestPictures.png(7, 9)))
                .isEqualTo(new PictureHeader(PictureFormat.PNG, 7, 9, Orientation.TOP_LEFT));
        assertThat(header(TestPictures.webp()))
                .isEqualTo(new PictureHeader(PictureFormat.WEBP, 360, 360, Orientation.TOP_LEFT));
    }

    @ParameterizedTest
    @MethodSource
    void aBombIsRefusedByItsHeader(byte[] bomb) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> header(bomb))
                .withMessageContaining("pixels. At most");
    }

    static Stream<byte[]> aBombIsRefusedByItsHeader() {
        return Stream.of(
                TestPictures.pngBomb(30_000, 30_000),
                TestPictures.pngBomb(1, Integer.MAX_VALUE),
                TestPictures.pngBomb(-1, 1),
                TestPictures.pngBomb(20_001, 1),
                TestPictures.pngBomb(7_072, 7_072),
                TestPictures.jpegBomb(65_500, 65_500),
                TestPictures.webpBomb(16_384, 16_384),
                TestPictures.webpBomb(16_384, 1_526),
                TestPictures.webpBombBehindSmallCanvas(16_384, 16_384));
    }

    @ParameterizedTest
    @MethodSource
    void theLargestSizesAreTaken(long width, long height, byte[] picture) throws IOException {
        assertThat(header(picture)).extracting("width", "height").containsExactly(width, height);
    }

    static Stream<Arguments> theLargestSizesAreTaken() {
        return Stream.of(
                Arguments.of(20_000, 2_500, TestPictures.pngBomb(20_000, 2_500)),
                Arguments.of(7_071, 7_071, TestPictures.jpegBomb(7_071, 7_071)),
                Arguments.of(16_384, 1_525, TestPictures.webpBomb(16_384, 1_525)));
    }

    @Test
    void aPictureThatMovesIsRefused() {
        var moving = TestPictures.webp();
        moving[20] |= 0x02;
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> header(moving))
                .withMessageContaining("moves");
    }

    @Test
    void aColourProfileThatClaimsGigabytesIsRefused() {
        var lying = TestPictures.webp();
        assertThat(new String(lying, 30, 4, ISO_8859_1)).isEqualTo("ICCP");
        ByteBuffer.wrap(lying).putInt(38, Integer.MAX_VALUE);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> header(lying))
                .withMessageContaining("damaged");
    }

    @Test
    void emptinessIsRefused() {
        for (var empty : List.of(TestPictures.pngBomb(0, 5), TestPictures.jpegBomb(5, 0), new byte[0])) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> header(empty));
        }
    }

    @Test
    void whereverAFileBreaksOffItIsRefusedWithASentence() {
        for (var picture : List.of(TestPictures.jpeg(9, 9), TestPictures.png(9, 9), TestPictures.webp())) {
            for (var length = 0; length < 24; length++) {
                var part = Arrays.copyOf(picture, length);
                assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> header(part));
            }
        }
    }

    private PictureHeader header(byte[] bytes) throws IOException {
        return PictureHeader.read(Files.write(folder.resolve("picture"), bytes));
    }
}
