package org.stet.admin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.Places;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;

/** A screen could not be built. It says so, and the way on; why is for the log alone. */
@AnonymousAllowed
class FailedView extends ViewFrame implements HasErrorParameter<Exception> {

    FailedView() {
        super(Words.of("failed.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        add(new EmptyState(
                Words.of("failed.sentence"),
                Refusals.words(failure.getException()),
                Places.link(Places.DESK, Words.of("not-found.way-on"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
