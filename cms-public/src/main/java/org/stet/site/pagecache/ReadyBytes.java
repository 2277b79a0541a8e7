package org.stet.site.pagecache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A text as it goes over the wire: plain, and compressed once at the highest level. Each form has a strong ETag of its own,
 * made from the plain bytes, so that the same words have the same tag on every node.
 */
public final class ReadyBytes {

    private final String contentType;
    private final byte[] plain;
    private final byte[] gzip;
    private final String tag;

    private ReadyBytes(String contentType, byte[] plain) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = compress(plain);
        this.tag = tag(plain);
    }

    public static ReadyBytes of(String contentType, byte[] plain) {
        return new ReadyBytes(contentType, plain);
    }

    public String contentType() {
        return contentType;
    }

    public byte[] plain() {
        return plain;
    }

    public byte[] gzip() {
        return gzip;
    }

    public String plainTag() {
        return '"' + tag + '"';
    }

    public String gzipTag() {
        return '"' + tag + "-gz\"";
    }

    /** The first 96 bits of the text's SHA-256, in 16 characters. */
    public String tag() {
        return tag;
    }

    int length() {
        return plain.length + gzip.length;
    }

    private static byte[] compress(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new BestGzip(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(9);
        }
    }
}
