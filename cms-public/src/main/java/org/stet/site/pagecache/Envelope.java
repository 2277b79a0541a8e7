package org.stet.site.pagecache;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A text as it is sent, with the lines of the answer's head that are its own, made once. What all answers share, and the
 * hour, is not in it.
 */
public final class Envelope {

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

    private Envelope(byte[] keeping, ReadyBytes bytes) {
        this.keeping = keeping;
        this.plain = Form.of(bytes.plainTag(), "", bytes.contentType(), bytes.plain());
        this.gzip = Form.of(bytes.gzipTag(), "Content-Encoding: gzip\r\n", bytes.contentType(), bytes.gzip());
    }

    /** {@code keeping} are the headers that say who may keep it and for how long. */
    public static Envelope of(Map<String, String> keeping, ReadyBytes bytes) {
        return new Envelope(lines(keeping), bytes);
    }

    /** Header lines as they go over the wire. */
    public static byte[] lines(Map<String, String> headers) {
        var lines = new StringBuilder();
        headers.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        return ascii(lines.toString());
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

    /** Bytes of memory beyond the text's own. */
    int overhead() {
        return keeping.length + 2 * (plain.tagLine.length + plain.lines.length + 100);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
