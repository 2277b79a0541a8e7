package org.stet.admin.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stet.core.account.SignedIn;

/**
 * Ends a session that may not go on, before anything is done in its name. Vaadin's own requests pass here too. Not a bean:
 * the servlet container would run it a second time, before anybody is known.
 */
class SessionGuard extends OncePerRequestFilter {

    private final SessionTerms terms;

    SessionGuard(SessionTerms terms) {
        this.terms = terms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn who
                && session != null
                && !terms.allow(who, session.getCreationTime())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
