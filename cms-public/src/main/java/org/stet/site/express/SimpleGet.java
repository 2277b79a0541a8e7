package org.stet.site.express;

import org.stet.site.pagecache.RequestTarget;

/**
 * Reads the head of the plainest of requests: {@code GET} of a path by HTTP/1.1, whole, without a body and without anything
 * that would need an answer of its own. Whatever is the least bit odd it does not read: the server does, by all the rules.
 * One instance reads one request after the other. See RFC 9112, sections 2 to 5.
 */
final class SimpleGet {

    private static final byte[] START = ascii("GET /");
    private static final byte[] VERSION = ascii(" HTTP/1.1\r\n");
    private static final byte[] HOST = ascii("host");
    private static final byte[] ACCEPTS = ascii("accept-encoding");
    private static final byte[] KNOWN = ascii("if-none-match");
    private static final byte[] CONNECTION = ascii("connection");
    private static final byte[] KEEP = ascii("keep-alive");
    private static final byte[] GZIP = ascii("gzip");

    /** What changes what the bytes behind the head mean, or asks for more than a page. */
    private static final byte[][] ODD = {
        ascii("content-length"),
        ascii("transfer-encoding"),
        ascii("expect"),
        ascii("upgrade"),
        ascii("trailer"),
        ascii("http2-settings"),
        ascii("proxy-connection"),
        ascii("keep-alive")
    };

    private final RequestTarget target = new RequestTarget();
    private byte[] bytes = new byte[0];
    private int at;
    private boolean hasHost;
    private boolean acceptsGzip;
    private int knownFrom;
    private int knownTo;

    /** Whether the bytes between two places, the second exclusive, begin with such a request. */
    boolean read(byte[] from, int first, int end) {
        bytes = from;
        at = first;
        hasHost = false;
        acceptsGzip = false;
        knownFrom = 0;
        knownTo = 0;
        if (!startsWith(START, end)) {
            return false;
        }
        var path = at + START.length - 1;
        at = path;
        while (at < end && bytes[at] > ' ' && bytes[at] < 0x7f) {
            at++;
        }
        target.pointAt(bytes, path, at);
        return startsWith(VERSION, end) && skip(VERSION.length) && readFields(end) && hasHost;
    }

    RequestTarget target() {
        return target;
    }

    boolean acceptsGzip() {
        return acceptsGzip;
    }

    /** Whether the reader has what carries this tag. */
    boolean knows(byte[] tag) {
        return knownTo - knownFrom == tag.length && matches(tag, knownFrom);
    }

    /** Where the next request begins. */
    int end() {
        return at;
    }

    private boolean readFields(int end) {
        while (at + 1 < end) {
            if (bytes[at] == '\r') {
                return bytes[at + 1] == '\n' && skip(2);
            }
            var name = at;
            while (at < end && isNameLetter(bytes[at])) {
                at++;
            }
            var colon = at;
            if (at == name || at >= end || bytes[at] != ':') {
                return false;
            }
            at++;
            while (at < end && bytes[at] == ' ') {
                at++;
            }
            var value = at;
            while (at < end && bytes[at] >= ' ' && bytes[at] != 0x7f) {
                at++;
            }
            if (at + 1 >= end || bytes[at] != '\r' || bytes[at + 1] != '\n' || !take(name, colon, value, at)) {
                return false;
            }
            at += 2;
        }
        return false;
    }

    private boolean take(int name, int colon, int value, int end) {
        return switch (colon - name) {
            case 4 -> !isName(HOST, name) || takeHost(value, end);
            case 10 -> isName(CONNECTION, name) ? end - value == KEEP.length && isName(KEEP, value) : isPlain(name, 10);
            case 13 -> isName(KNOWN, name) ? takeKnown(value, end) : isPlain(name, 13);
            case 15 -> !isName(ACCEPTS, name) || takeCodings(value, end);
            default -> isPlain(name, colon - name);
        };
    }

    private boolean isPlain(int name, int length) {
        for (var odd : ODD) {
            if (odd.length == length && isName(odd, name)) {
                return false;
            }
        }
        return true;
    }

    /** Exactly one, made of what names and addresses of hosts are made of. */
    private boolean takeHost(int value, int end) {
        for (var index = value; index < end; index++) {
            var letter = bytes[index];
            if (!isNameLetter(letter) && letter != '.' && letter != ':' && letter != '[' && letter != ']') {
                return false;
            }
        }
        var isFirst = !hasHost;
        hasHost = true;
        return isFirst && value < end;
    }

    /** One strong tag or one weak one; a list, or a star, is read by the server. */
    private boolean takeKnown(int value, int end) {
        if (knownTo != 0) {
            return false;
        }
        var from = end - value > 2 && bytes[value] == 'W' && bytes[value + 1] == '/' ? value + 2 : value;
        for (var index = from; index < end; index++) {
            if (bytes[index] == ',' || bytes[index] == '*' || bytes[index] == ' ') {
                return false;
            }
        }
        knownFrom = from;
        knownTo = end;
        return true;
    }

    /** Names between commas, without weights. */
    private boolean takeCodings(int value, int end) {
        var from = value;
        for (var index = value; index <= end; index++) {
            var letter = index == end ? ',' : bytes[index];
            if (letter == ';') {
                return false;
            } else if (letter == ',') {
                acceptsGzip |= index - from == GZIP.length && isName(GZIP, from);
                from = index + 1;
            } else if (letter == ' ' && from == index) {
                from = index + 1;
            }
        }
        return true;
    }

    private boolean skip(int count) {
        at += count;
        return true;
    }

    private boolean startsWith(byte[] wanted, int end) {
        return end - at >= wanted.length && matches(wanted, at);
    }

    private boolean matches(byte[] wanted, int from) {
        for (var index = 0; index < wanted.length; index++) {
            if (bytes[from + index] != wanted[index]) {
                return false;
            }
        }
        return true;
    }

    /** Names mean the same in small letters and capitals; {@code wanted} is in small ones. */
    private boolean isName(byte[] wanted, int from) {
        for (var index = 0; index < wanted.length; index++) {
            var letter = bytes[from + index];
            if ((letter >= 'A' && letter <= 'Z' ? letter + 32 : letter) != wanted[index]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameLetter(byte letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '-'
                || letter == '_';
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
