package org.stet.admin.shell;

import java.net.URI;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site's page asks of the console. It stands before the servlet filters because Jetty opens WebSockets
 * there too. Browsers send the origin "null" with our own forms, since we send no referrer; those bring a CSRF token, and
 * WebSockets, which bring none, must name us.
 */
class SameOrigin extends Handler.Wrapper {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String PUSH = "/VAADIN/push";

    private final @Nullable String ownAuthority;

    SameOrigin(Handler console, String address) {
        super(console);
        this.ownAuthority = address.isEmpty() ? null : URI.create(address).getRawAuthority();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (isForeign(request)) {
            Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private boolean isForeign(Request request) {
        var headers = request.getHeaders();
        var origin = headers.get(HttpHeader.ORIGIN);
        if (headers.contains(HttpHeader.UPGRADE, "websocket")) { // Clients also offer HTTP/2 this way; that is no push.
            return origin == null || !isOurs(origin, request);
        }
        if (origin == null || (origin.equals("null") && !isPush(request))) {
            return !READING.contains(request.getMethod()) && "cross-site".equals(headers.get("Sec-Fetch-Site"));
        }
        return !isOurs(origin, request);
    }

    private static boolean isPush(Request request) {
        return Request.getPathInContext(request).startsWith(PUSH);
    }

    private boolean isOurs(String origin, Request request) {
        var scheme = origin.indexOf("://");
        if (scheme < 0) {
            return false;
        }
        var authority = origin.substring(scheme + "://".length());
        return authority.equalsIgnoreCase(request.getHeaders().get(HttpHeader.HOST))
                || authority.equalsIgnoreCase(ownAuthority);
    }
}
