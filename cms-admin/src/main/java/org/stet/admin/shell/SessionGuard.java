package org.stet.admin.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stet.core.account.SignIn;
import org.stet.core.account.SignedIn;

/**
 * Ends sessions that outlived their welcome: 12 hours after they began, and at once when the account was disabled or signed
 * out everywhere. Vaadin's own requests pass here too, so an open tab ends with its next click. Not a bean: the servlet
 * container would run it a second time, before anybody is known.
 */
class SessionGuard extends OncePerRequestFilter {

    private final SignIn signIn;
    private final Clock clock;
    private final Duration absolute;

    SessionGuard(SignIn signIn, Clock clock, Duration absolute) {
        this.signIn = signIn;
        this.clock = clock;
        this.absolute = absolute;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && (isTooOld(request) || !signIn.isCurrent(signedIn))) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isTooOld(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime())
                        .plus(absolute)
                        .isBefore(clock.instant());
    }
}
