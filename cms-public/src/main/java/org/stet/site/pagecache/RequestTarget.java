package org.stet.site.pagecache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The target of a request as it came over the wire: path and query in bytes. One instance may be pointed at one target after
 * the other to look something up; what is a key in a map stays as it is.
 */
public final class RequestTarget {

    private byte[] bytes;
    private int from;
    private int to;
    private int hash;

    public RequestTarget() {
        this.bytes = new byte[0];
    }

    static RequestTarget of(PageAddress address) {
        return of(address.toString());
    }

    public static RequestTarget of(String target) {
        var bytes = target.getBytes(StandardCharsets.UTF_8);
        var key = new RequestTarget();
        key.pointAt(bytes, 0, bytes.length);
        return key;
    }

    /** Makes this the target between two places of these bytes, the second exclusive. */
    public void pointAt(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        var sum = 1;
        for (var at = from; at < to; at++) {
            sum = 31 * sum + bytes[at];
        }
        this.hash = sum;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestTarget that
                && hash == that.hash
                && Arrays.equals(bytes, from, to, that.bytes, that.from, that.to);
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
