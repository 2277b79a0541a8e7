package org.stet.site.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The headers on everything this site sends, whatever the route, the method and the status. */
@Component
class SecurityHeaders {

    static final String CSP = "Content-Security-Policy";

    /** A picture opened by itself may do nothing at all. */
    static final String PICTURE_POLICY = "default-src 'none'; frame-ancestors 'self'; sandbox";

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(SiteProperties properties) {
        headers.put(CSP, POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        if (properties.tls()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    Map<String, String> all() {
        return headers;
    }
}
