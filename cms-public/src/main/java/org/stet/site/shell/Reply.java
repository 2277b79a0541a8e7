package org.stet.site.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.media.PictureStore;
import org.stet.site.pagecache.Page;
import org.stet.site.pagecache.ReadyBytes;

/** Writes answers: the right encoding, 304 where the browser has it already, no body for HEAD. */
@Component
class Reply {

    private final PictureStore pictures;
    private final Keeping keeping;

    Reply(PictureStore pictures, Keeping keeping) {
        this.pictures = pictures;
        this.keeping = keeping;
    }

    void text(HttpServletRequest request, HttpServletResponse response, int status, Page.Text page) throws IOException {
        if (status == 503) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Retry-After", "5");
        } else {
            keep(response, keeping.of(page));
        }
        send(request, response, status, page.bytes());
    }

    void asset(HttpServletRequest request, HttpServletResponse response, ReadyBytes bytes) throws IOException {
        keep(response, keeping.ofAsset());
        send(request, response, 200, bytes);
    }

    void moved(HttpServletResponse response, String path) {
        response.setStatus(301);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", keeping.ofMoved());
        response.setContentLength(0);
    }

    void refuseMethod(HttpServletResponse response) {
        response.setStatus(405);
        response.setHeader("Allow", "GET, HEAD");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(0);
    }

    /** Sends a stored picture; {@code false} when the store has none. */
    boolean picture(HttpServletRequest request, HttpServletResponse response, Page.Picture picture) throws IOException {
        var tag = picture.tag();
        var stored = pictures.open(picture.id(), picture.variant()).orElse(null);
        if (stored == null) {
            return false;
        }
        try (var bytes = stored.bytes()) {
            response.setHeader(SecurityHeaders.CSP, SecurityHeaders.PICTURE_POLICY);
            keep(response, keeping.of(picture));
            response.setHeader("ETag", tag);
            if (isKnown(request, tag)) {
                notModified(response);
                return true;
            }
            response.setContentType(picture.variant().format().mediaType());
            response.setContentLengthLong(stored.length());
            if (request.getMethod().equals("GET")) {
                bytes.transferTo(response.getOutputStream());
            }
            return true;
        }
    }

    /** Says who may keep it, unless it is nobody's to keep. */
    private static void keep(HttpServletResponse response, Map<String, String> headers) {
        if (!response.containsHeader("Cache-Control")) {
            headers.forEach(response::setHeader);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, int status, ReadyBytes bytes)
            throws IOException {
        var zipped = acceptsGzip(request.getHeader("Accept-Encoding"));
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", zipped ? bytes.gzipTag() : bytes.plainTag());
        if (status == 200 && (isKnown(request, bytes.gzipTag()) || isKnown(request, bytes.plainTag()))) {
            notModified(response);
            return;
        }
        response.setStatus(status);
        response.setContentType(bytes.contentType());
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = zipped ? bytes.gzip() : bytes.plain();
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    /** Sent off as it is, so that nobody adds a length: the text has one, and it is not 0 (RFC 9110, section 8.6). */
    private static void notModified(HttpServletResponse response) throws IOException {
        response.setStatus(304);
        response.flushBuffer();
    }

    private static boolean acceptsGzip(@Nullable String header) {
        return header != null
                && Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", 20))
                        .map(each -> each.replace(" ", ""))
                        .anyMatch(each -> each.equals("gzip") || each.startsWith("gzip;q=1") || isWelcome(each));
    }

    private static boolean isWelcome(String coding) {
        return coding.startsWith("gzip;q=0.") && coding.chars().skip(9).anyMatch(digit -> digit > '0');
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        var known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(",", 20))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
