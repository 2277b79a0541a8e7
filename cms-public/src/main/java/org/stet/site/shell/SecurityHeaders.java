package org.stet.site.shell;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stet.core.body.EmbedProvider;

/** The headers on everything this site sends, whatever the route, the method and the status. */
@Component
class SecurityHeaders {

    static final String CSP = "Content-Security-Policy";

    /** A picture opened by itself may do nothing at all. */
    static final String PICTURE_POLICY = "default-src 'none'; frame-ancestors 'self'; sandbox";

    /** What keeps readers' pages up to date is ours and talks to us. What is not public yet runs nothing. */
    private static final String SCRIPTS = "script-src 'self'; connect-src 'self'; ";

    /** On what is made for one reader: nobody keeps it, lists it, or hears where it was read. */
    static final Map<String, String> FOR_ONE_READER = Map.of(
            "Cache-Control", "private, no-store",
            "X-Robots-Tag", "noindex",
            "Referrer-Policy", "no-referrer");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> unlisted = new LinkedHashMap<>(FOR_ONE_READER);

    /** {@code console} is where the newsroom works; it alone may frame previews. Where it is blank, nobody may. */
    SecurityHeaders(SiteProperties properties, @Value("${stet.console.url:}") String console) {
        unlisted.put(CSP, policy("", console.isBlank() ? "'none'" : originOf(console.strip())));
        headers.put(CSP, policy(SCRIPTS, "'self'"));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        if (properties.tls()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String policy(String scripts, String frames) {
        return "default-src 'none'; " + scripts + "style-src 'self'; img-src 'self'; font-src 'self'; frame-src "
                + String.join(" ", EmbedProvider.playerOrigins())
                + "; base-uri 'none'; form-action 'self'; frame-ancestors " + frames;
    }

    private static String originOf(String console) {
        var address = URI.create(console);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    Map<String, String> all() {
        return headers;
    }

    /** The same for what is a picture. */
    Map<String, String> ofPictures() {
        var headers = new LinkedHashMap<>(all());
        headers.put(CSP, PICTURE_POLICY);
        return headers;
    }

    /** Instead of some of these, for what only those see who have its address: nobody keeps, lists or passes it on. */
    Map<String, String> unlisted() {
        return unlisted;
    }
}
