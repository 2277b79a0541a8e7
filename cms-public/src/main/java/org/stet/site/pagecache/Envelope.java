package org.stet.site.pagecache;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A text or a small picture as it is sent, with the lines of the answer's head that are its own, made once. What all answers
 * of its kind share is there once for all of them; the hour is not in it.
 */
public final class Envelope {

    private final byte[] shared;
    private final byte[] keeping;
    private final Form plain;
    private final Form gzip;

    /** One coding of the text: its tag, the line with its tag, the lines about its bytes, and the bytes. */
    public record Form(byte[] tag, byte[] tagLine, byte[] lines, byte[] body) {

        private static Form of(String tag, String coding, String contentType, byte[] body) {
            return new Form(
                    ascii(tag),
                    ascii("ETag: " + tag + "\r\n"),
                    ascii("Content-Type: " + contentType + "\r\n" + coding + "Content-Length: " + body.length
                            + "\r\n\r\n"),
                    body);
        }
    }

    private Envelope(byte[] shared, byte[] keeping, Form plain, Form gzip) {
        this.shared = shared;
        this.keeping = keeping;
        this.plain = plain;
        this.gzip = gzip;
    }

    /** {@code shared} are {@link #lines}; {@code keeping} are the headers that say who may keep it and for how long. */
    public static Envelope of(byte[] shared, Map<String, String> keeping, ReadyBytes bytes) {
        return new Envelope(
                shared,
                lines(keeping),
                Form.of(bytes.plainTag(), "", bytes.contentType(), bytes.plain()),
                Form.of(bytes.gzipTag(), "Content-Encoding: gzip\r\n", bytes.contentType(), bytes.gzip()));
    }

    /** What is compressed by nature has one form. */
    public static Envelope of(byte[] shared, Map<String, String> keeping, Page.Picture picture, byte[] body) {
        var form = Form.of(picture.tag(), "", picture.variant().format().mediaType(), body);
        return new Envelope(shared, lines(keeping), form, form);
    }

    /** Header lines as they go over the wire. */
    public static byte[] lines(Map<String, String> headers) {
        var lines = new StringBuilder();
        headers.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        return ascii(lines.toString());
    }

    /** The lines that others have too. */
    public byte[] shared() {
        return shared;
    }

    public byte[] keeping() {
        return keeping;
    }

    public Form plain() {
        return plain;
    }

    public Form gzip() {
        return gzip;
    }

    /** Bytes of memory beyond a text's own. */
    int overhead() {
        return keeping.length
                + 2 * (plain.tagLine.length + plain.lines.length + 100)
                + (plain == gzip ? plain.body.length : 0);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
