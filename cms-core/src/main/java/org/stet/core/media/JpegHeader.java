package org.stet.core.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Walks the segments of a JPEG up to its frame header (ITU-T T.81, B.1.1). */
final class JpegHeader {

    private static final int EXIF_SEGMENT = 0xE1;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final String EXIF = "Exif\0\0";

    private JpegHeader() {}

    static PictureHeader read(RandomAccessFile file) throws IOException {
        var orientation = Orientation.TOP_LEFT;
        file.seek(2);
        while (true) {
            var marker = nextMarker(file);
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                throw PictureHeader.damaged();
            }
            var length = file.readUnsignedShort();
            var next = file.getFilePointer() + length - 2;
            if (length < 2) {
                throw PictureHeader.damaged();
            }
            if (isFrame(marker)) {
                return frame(file, orientation);
            }
            if (marker == EXIF_SEGMENT) {
                orientation = orientation(file, length - 2, orientation);
            }
            file.seek(next);
        }
    }

    private static int nextMarker(RandomAccessFile file) throws IOException {
        if (file.readUnsignedByte() != 0xFF) {
            throw PictureHeader.damaged();
        }
        var marker = file.readUnsignedByte();
        while (marker == 0xFF) {
            marker = file.readUnsignedByte();
        }
        return marker;
    }

    /** SOF0 to SOF15, without the three codes in that range that mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static PictureHeader frame(RandomAccessFile file, Orientation orientation) throws IOException {
        file.readUnsignedByte();
        var height = file.readUnsignedShort();
        var width = file.readUnsignedShort();
        return new PictureHeader(PictureFormat.JPEG, width, height, orientation);
    }

    private static Orientation orientation(RandomAccessFile file, int length, Orientation otherwise)
            throws IOException {
        var segment = new byte[length];
        file.readFully(segment);
        if (!new String(segment, StandardCharsets.ISO_8859_1).startsWith(EXIF)) {
            return otherwise;
        }
        try {
            var read = ExifUtils.getOrientationFromExif(segment);
            return read == null ? otherwise : read;
        } catch (RuntimeException malformedExif) {
            return otherwise;
        }
    }
}
