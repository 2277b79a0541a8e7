package org.stet.admin.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stet.core.account.SignedIn;

/**
 * Ends a session that may not go on, before anything is done in its name. Vaadin's own requests pass here too. Not a bean:
 * the servlet container would run it a second time, before anybody is known.
 */
class SessionGuard extends OncePerRequestFilter {

    private static final String KNOWN = SessionGuard.class.getName() + ".known";

    /** Nothing can be read or written meanwhile; it is about those who would otherwise be told that the console is broken. */
    private static final Duration GRACE = Duration.ofMinutes(10);

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
                && !mayGoOn(who, session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    /** While the database is away, a session goes on that it knew to be good shortly before: nobody's words wait for it. */
    private boolean mayGoOn(SignedIn who, HttpSession session) {
        try {
            var allowed = terms.allow(who, session.getCreationTime());
            session.setAttribute(KNOWN, System.nanoTime());
            return allowed;
        } catch (DataAccessException | TransactionException away) {
            if (session.getAttribute(KNOWN) instanceof Long known && System.nanoTime() - known < GRACE.toNanos()) {
                return true;
            }
            throw away;
        }
    }
}
