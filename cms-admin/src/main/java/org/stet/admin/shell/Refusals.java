package org.stet.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.stet.admin.component.Notice;
import org.stet.admin.component.Words;
import org.stet.core.shared.NewsroomException;

/** The one place that turns a failure nobody caught into words. No text from elsewhere reaches a person. */
@Component
class Refusals implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(Refusals::say));
    }

    /** Before a page exists there is nobody to tell, and the container answers. */
    private static void say(ErrorEvent event) {
        var sentence = words(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notice.problem(sentence);
        }
    }

    private static Throwable rootOfInterest(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NewsroomException
                    || cause instanceof AccessDeniedException
                    || cause instanceof DataAccessException
                    || cause instanceof TransactionException) {
                return cause;
            }
        }
        return thrown;
    }

    /** What to say of a failure. What nobody expected is logged under a reference that the sentence names. */
    static String words(Throwable thrown) {
        return switch (rootOfInterest(thrown)) {
            case NewsroomException refusal -> refusal.sentence();
            case AccessDeniedException denied -> Words.of("problem.not-allowed");
            case DataAccessException away -> logged(away, "problem.database");
            case TransactionException away -> logged(away, "problem.database");
            case Throwable unexpected -> logged(unexpected, "problem.unexpected");
        };
    }

    private static String logged(Throwable thrown, String key) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Reference {}", reference, thrown);
        return Words.of(key, reference);
    }
}
