package org.stet.site.express;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jetty.util.BufferUtil;
import org.stet.site.pagecache.Envelope;

/** The room in which one thread reads requests and writes their answers, used again and again. */
final class Desk {

    static final int REQUEST = 8 << 10;
    private static final int ANSWER = 128 << 10;

    private static final byte[] OK = ascii("HTTP/1.1 200 OK\r\nDate: ");
    private static final byte[] NOT_MODIFIED = ascii("HTTP/1.1 304 Not Modified\r\nDate: ");
    private static final byte[] END = ascii("\r\n");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);
    private static final int DATE_LENGTH = 29;

    private static final ThreadLocal<Desk> OF_THIS_THREAD = ThreadLocal.withInitial(Desk::new);

    private final ByteBuffer in = BufferUtil.allocateDirect(REQUEST);
    private final byte[] request = new byte[REQUEST];
    private final ByteBuffer out = ByteBuffer.allocateDirect(ANSWER);
    private final SimpleGet head = new SimpleGet();
    private long second;
    private byte[] date = new byte[0];

    static Desk ofThisThread() {
        return OF_THIS_THREAD.get();
    }

    ByteBuffer in() {
        return in;
    }

    /** The bytes that came in, where they can be read fast. */
    byte[] request() {
        in.get(in.position(), request, 0, in.remaining());
        return request;
    }

    SimpleGet head() {
        return head;
    }

    ByteBuffer out() {
        return out;
    }

    /** Adds the answer to the request in the head; {@code false}, and nothing added, where it does not fit. */
    boolean write(Envelope envelope) {
        var form = head.acceptsGzip() ? envelope.gzip() : envelope.plain();
        var isKnown =
                head.knows(envelope.gzip().tag()) || head.knows(envelope.plain().tag());
        var length = NOT_MODIFIED.length
                + DATE_LENGTH
                + END.length
                + envelope.shared().length
                + envelope.keeping().length
                + form.tagLine().length
                + (isKnown ? END.length : form.lines().length + form.body().length);
        if (length > out.remaining()) {
            return false;
        }
        out.put(isKnown ? NOT_MODIFIED : OK)
                .put(date())
                .put(END)
                .put(envelope.shared())
                .put(envelope.keeping());
        out.put(form.tagLine());
        if (isKnown) {
            out.put(END);
        } else {
            out.put(form.lines()).put(form.body());
        }
        return true;
    }

    private byte[] date() {
        var now = System.currentTimeMillis() / 1000;
        if (now != second) {
            second = now;
            date = ascii(DATE.format(Instant.ofEpochSecond(now)));
        }
        return date;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
