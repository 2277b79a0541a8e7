package org.stet.core.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.stet.core.shared.InvalidInput;

/**
 * What a file says about itself before anything of it is decoded: format, size in pixels and how to turn it. Reading it
 * takes the same small memory for a bomb as for a photograph.
 */
record PictureHeader(PictureFormat format, long width, long height, Orientation orientation) {

    static final long MAX_EDGE = 20_000;

    /** Throws {@link InvalidInput} when the file is no JPEG, PNG or WebP, is damaged, moves, or is too large to decode. */
    static PictureHeader read(Path path) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var start = new byte[(int) Math.min(PictureFormat.TELLING_BYTES, file.length())];
            file.readFully(start);
            var header = switch (PictureFormat.of(start)) {
                case JPEG -> JpegHeader.read(file);
                case PNG -> png(file);
                case WEBP -> WebpHeader.read(file);
            };
            header.requireDecodable();
            return header;
        } catch (EOFException e) {
            throw damaged();
        } catch (IOException e) {
            throw PictureNotStored.because(e);
        }
    }

    static InvalidInput damaged() {
        return new InvalidInput("This picture is damaged. Save it again and upload the new file.");
    }

    static InvalidInput moving() {
        return new InvalidInput("This picture moves. Upload a still one.");
    }

    private static PictureHeader png(RandomAccessFile file) throws IOException {
        file.seek(12);
        var type = new byte[4];
        file.readFully(type);
        if (!Arrays.equals(type, new byte[] {'I', 'H', 'D', 'R'})) {
            throw damaged();
        }
        var width = Integer.toUnsignedLong(file.readInt());
        var height = Integer.toUnsignedLong(file.readInt());
        return new PictureHeader(PictureFormat.PNG, width, height, Orientation.TOP_LEFT);
    }

    private void requireDecodable() {
        if (width < 1 || height < 1) {
            throw damaged();
        }
        if (width > MAX_EDGE || height > MAX_EDGE || width * height > format.maxPixels()) {
            throw new InvalidInput(
                    "This picture has %,d × %,d pixels. At most %,d on a side and %,d million in all are possible."
                            .formatted(width, height, MAX_EDGE, format.maxPixels() / 1_000_000));
        }
    }
}
