package org.stet.core.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Walks the chunks of a WebP up to its picture data (RFC 9649). The canvas and the picture on it may differ; the larger counts. */
final class WebpHeader {

    private static final int ANIMATION = 0x02;

    private WebpHeader() {}

    static PictureHeader read(RandomAccessFile file) throws IOException {
        var canvas = new PictureHeader(PictureFormat.WEBP, 0, 0, Orientation.TOP_LEFT);
        file.seek(12);
        while (true) {
            var type = fourLetters(file);
            var length = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
            var end = file.getFilePointer() + length;
            if (end > file.length()) {
                throw PictureHeader.damaged();
            }
            switch (type) {
                case "VP8X" -> canvas = canvas(file);
                case "VP8 " -> {
                    return larger(canvas, lossy(file));
                }
                case "VP8L" -> {
                    return larger(canvas, lossless(file));
                }
                case "ICCP" -> requireHonestProfile(file, length);
                case "ANIM", "ANMF" -> throw PictureHeader.moving();
                default -> {}
            }
            file.seek(end + (length & 1));
        }
    }

    private static PictureHeader canvas(RandomAccessFile file) throws IOException {
        if ((file.readUnsignedByte() & ANIMATION) != 0) {
            throw PictureHeader.moving();
        }
        file.skipBytes(3);
        return size(1L + threeBytes(file), 1L + threeBytes(file));
    }

    private static PictureHeader lossy(RandomAccessFile file) throws IOException {
        file.skipBytes(3);
        if (threeBytes(file) != 0x2A019D) {
            throw PictureHeader.damaged();
        }
        return size(twoBytes(file) & 0x3FFF, twoBytes(file) & 0x3FFF);
    }

    private static PictureHeader lossless(RandomAccessFile file) throws IOException {
        if (file.readUnsignedByte() != 0x2F) {
            throw PictureHeader.damaged();
        }
        var bits = Integer.reverseBytes(file.readInt());
        return size(1L + (bits & 0x3FFF), 1L + (bits >>> 14 & 0x3FFF));
    }

    /** The decoder reserves as much memory as a colour profile says it needs, up to 2 GB, before it reads on. */
    private static void requireHonestProfile(RandomAccessFile file, long length) throws IOException {
        if (length < 4 || Integer.toUnsignedLong(file.readInt()) > length) {
            throw PictureHeader.damaged();
        }
    }

    private static PictureHeader larger(PictureHeader one, PictureHeader other) {
        return size(Math.max(one.width(), other.width()), Math.max(one.height(), other.height()));
    }

    private static PictureHeader size(long width, long height) {
        return new PictureHeader(PictureFormat.WEBP, width, height, Orientation.TOP_LEFT);
    }

    private static String fourLetters(RandomAccessFile file) throws IOException {
        var letters = new byte[4];
        file.readFully(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static int twoBytes(RandomAccessFile file) throws IOException {
        return file.readUnsignedByte() | file.readUnsignedByte() << 8;
    }

    private static int threeBytes(RandomAccessFile file) throws IOException {
        return twoBytes(file) | file.readUnsignedByte() << 16;
    }
}
