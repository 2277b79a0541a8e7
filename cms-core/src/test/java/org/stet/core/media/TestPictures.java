package org.stet.core.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras, and people who mean ill, make them. */
public final class TestPictures {

    /** What a camera wrote into the metadata; must never be found in what readers get. */
    static final String SECRET = "SECRETCAM-4711";

    private TestPictures() {}

    /** Red on the left half, blue on the right. */
    static BufferedImage halves(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] jpeg(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** 360 × 360, with a VP8X header. */
    static byte[] webp() {
        try (var in = TestPictures.class.getResourceAsStream("portrait.webp")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] jpegWithExif(byte[] jpeg, int orientation) {
        return inserted(jpeg, 2, segment(0xE1, joined("Exif\0\0".getBytes(ISO_8859_1), exif(orientation))));
    }

    /** A comment segment inside and a page behind: a file that is a picture and a web page. */
    static byte[] jpegWithHtml(byte[] jpeg) {
        var html = "<html><script>alert(1)</script></html>".getBytes(ISO_8859_1);
        return joined(inserted(jpeg, 2, segment(0xFE, html)), html);
    }

    static byte[] pngWithText(byte[] png) {
        var text = joined(pngChunk("tEXt", ("Author\0" + SECRET).getBytes(ISO_8859_1)), pngChunk("eXIf", exif(1)));
        return inserted(png, 33, text);
    }

    static byte[] webpWithExif(byte[] webp) {
        var exif = exif(1);
        var chunk = ByteBuffer.allocate(8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put("EXIF".getBytes(ISO_8859_1)).putInt(exif.length).put(exif);
        var all = joined(webp, chunk.array());
        all[20] |= 0x08;
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(4, all.length - 8);
        return all;
    }

    static byte[] pngBomb(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        return joined(
                "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1),
                pngChunk("IHDR", header.array()),
                pngChunk("IDAT", new byte[1000]));
    }

    static byte[] jpegBomb(int width, int height) {
        var frame =
                ByteBuffer.allocate(15).put((byte) 8).putShort((short) height).putShort((short) width);
        frame.put(new byte[] {3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0});
        return joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(0xC0, frame.array()), new byte[1000]);
    }

    /** A lossless WebP, whose header has room for 16,384 pixels a side. */
    static byte[] webpBomb(int width, int height) {
        var bits = width - 1 | height - 1 << 14;
        var chunk = ByteBuffer.allocate(25 + 1000).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put("RIFF".getBytes(ISO_8859_1)).putInt(1017).put("WEBPVP8L".getBytes(ISO_8859_1));
        return chunk.putInt(1005).put((byte) 0x2F).putInt(bits).array();
    }

    /** A canvas of one pixel that carries a picture of {@code width × height}. */
    static byte[] webpBombBehindSmallCanvas(int width, int height) {
        var canvas = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        canvas.put("RIFF".getBytes(ISO_8859_1)).putInt(2000).put("WEBPVP8X".getBytes(ISO_8859_1));
        canvas.putInt(10);
        var bomb = webpBomb(width, height);
        return joined(canvas.array(), Arrays.copyOfRange(bomb, 12, bomb.length));
    }

    /** A TIFF block with the camera's name, an orientation and a place in Berlin. */
    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(160).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II*\0".getBytes(ISO_8859_1)).putInt(8).putShort((short) 3);
        entry(tiff, 0x010F, 2, SECRET.length() + 1, 120);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 50);
        tiff.putInt(0).position(50).putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 90);
        tiff.putInt(0).position(90);
        tiff.putInt(52).putInt(1).putInt(31).putInt(1).putInt(12).putInt(1);
        tiff.position(120).put(SECRET.getBytes(ISO_8859_1));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] segment(int marker, byte[] content) {
        var segment = ByteBuffer.allocate(4 + content.length).put((byte) 0xFF).put((byte) marker);
        return segment.putShort((short) (content.length + 2)).put(content).array();
    }

    private static byte[] pngChunk(String type, byte[] content) {
        var crc = new CRC32();
        crc.update(type.getBytes(ISO_8859_1));
        crc.update(content);
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        return chunk.put(type.getBytes(ISO_8859_1))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] inserted(byte[] into, int at, byte[] what) {
        return joined(Arrays.copyOf(into, at), what, Arrays.copyOfRange(into, at, into.length));
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
