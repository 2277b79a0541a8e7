package org.stet.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.stet.admin.component.EmptyState;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;

/** Nothing lives at this address. It lists no addresses that do. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends ViewFrame implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super(Words.of("not-found.title"));
        add(new EmptyState(
                Words.of("not-found.sentence"),
                Words.of("not-found.reason"),
                new Anchor("", Words.of("not-found.way-on"))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
