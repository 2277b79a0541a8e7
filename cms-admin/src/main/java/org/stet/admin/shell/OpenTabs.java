package org.stet.admin.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.stet.core.account.SignedIn;

/**
 * Closes tabs that sit open without asking for anything, within seconds of the session's end: what the server pushes to them
 * passes no filter. Each node looks after the tabs it serves.
 */
@Component
@EnableScheduling
class OpenTabs implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTabs.class);
    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Set<VaadinSession> open = ConcurrentHashMap.newKeySet();
    private final SessionTerms terms;

    OpenTabs(SessionTerms terms) {
        this.terms = terms;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addSessionInitListener(begun -> open.add(begun.getSession()));
        init.getSource().addSessionDestroyListener(ended -> open.remove(ended.getSession()));
    }

    /** How many there are on this node. */
    int count() {
        return open.size();
    }

    @Scheduled(fixedDelayString = "${stet.session.sweep}")
    void closeEnded() {
        try {
            open.forEach(tab -> closeIfEnded(tab.getSession()));
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The next round looks again", away);
        }
    }

    private void closeIfEnded(WrappedSession session) {
        try {
            if (session.getAttribute(CONTEXT) instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getPrincipal() instanceof SignedIn who
                    && !terms.allow(who, session.getCreationTime())) {
                session.invalidate();
            }
        } catch (IllegalStateException endedMeanwhile) {
            LOG.trace("Ended meanwhile", endedMeanwhile);
        }
    }
}
