package org.stet.admin.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stet.core.settings.CurrentSettings;

/**
 * The headers on everything the console sends. They are set before anybody else may flush, fail or redirect, and nothing is
 * kept by a cache unless whoever answers says so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConsoleHeaders extends OncePerRequestFilter {

    static final String POLICY = "Content-Security-Policy";
    static final String CACHING = "Cache-Control";

    /** Vaadin needs inline scripts and eval until its strict policy arrives; that is why the console has its own origin. */
    private static final String VAADIN_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; frame-src ";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final ObjectProvider<CurrentSettings> settings;

    ConsoleHeaders(@Value("${stet.console.tls}") boolean tls, ObjectProvider<CurrentSettings> settings) {
        this.settings = settings;
        headers.put(POLICY, VAADIN_POLICY + "'none'");
        headers.put(CACHING, "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (tls) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    Map<String, String> all() {
        return headers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.forEach(response::setHeader);
        if (isForPage(request)) {
            response.setHeader(POLICY, VAADIN_POLICY + site());
        }
        chain.doFilter(request, new OneOfEach(response));
    }

    /** Only a page can frame anything; everything else is spared the question. */
    private static boolean isForPage(HttpServletRequest request) {
        var wanted = request.getHeader("Accept");
        return wanted != null && wanted.contains("text/html");
    }

    /** Previews are the site's own pages. Its address may be a setting; without a database there is nothing to preview. */
    private String site() {
        try {
            return settings.getObject().get().baseUrl();
        } catch (DataAccessException e) {
            return "'none'";
        }
    }

    /** An error page begins with an emptied response. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /**
     * Whoever answers may replace one of these headers, but not stand a second one beside it, and nobody who asks caches for
     * care gets less than ours.
     */
    private final class OneOfEach extends HttpServletResponseWrapper {

        OneOfEach(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            if (!CACHING.equalsIgnoreCase(name) || (value != null && value.contains("max-age"))) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (headers.containsKey(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
