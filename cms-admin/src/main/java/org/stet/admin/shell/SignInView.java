package org.stet.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.stet.admin.component.Words;
import org.stet.core.settings.CurrentSettings;

/** The door: e-mail and password. One-time links come in beside it. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Paragraph linkProblem = new Paragraph();

    SignInView(CurrentSettings settings) {
        addClassName("door");
        var mark = new Span("stet");
        mark.addClassName("mark");
        var heading = new H1(Words.of("sign-in.welcome", settings.get().name()));
        form.setI18n(words());
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        linkProblem.addClassName("note");
        linkProblem.setVisible(false);
        linkProblem.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(Words.of("sign-in.hint"));
        hint.addClassNames("dim", "s");
        var card = new Div(mark, heading, linkProblem, form, hint);
        card.addClassName("door-card");
        add(card);
    }

    private static LoginI18n words() {
        var i18n = LoginI18n.createDefault();
        var form = i18n.getForm();
        form.setTitle("");
        form.setUsername(Words.of("sign-in.email"));
        form.setPassword(Words.of("sign-in.password"));
        form.setSubmit(Words.of("sign-in.submit"));
        i18n.setForm(form);
        var error = i18n.getErrorMessage();
        error.setTitle(Words.of("sign-in.refused"));
        error.setMessage(Words.of("sign-in.refused.hint"));
        i18n.setErrorMessage(error);
        return i18n;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        form.setError(parameters.getParameters().containsKey("error"));
        linkProblem.setVisible(parameters.getParameters().containsKey("link"));
        linkProblem.setText(Words.of("sign-in.link-used"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("sign-in.title");
    }
}
