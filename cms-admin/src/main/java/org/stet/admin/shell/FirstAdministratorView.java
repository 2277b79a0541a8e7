package org.stet.admin.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.stet.admin.component.Words;
import org.stet.core.account.FirstAdministrator;
import org.stet.core.shared.NewsroomException;

/** An empty newsroom's first step: whoever holds the link the console printed creates its administrator. */
@Route(value = "welcome/:token", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final FirstAdministrator newsroom;
    private final TextField name = new TextField(Words.of("account.name"));
    private final EmailField email = new EmailField(Words.of("sign-in.email"));
    private final PasswordField password = new PasswordField(Words.of("sign-in.password"));
    private final Paragraph problem = new Paragraph();
    private String token = "";

    FirstAdministratorView(FirstAdministrator newsroom) {
        this.newsroom = newsroom;
        addClassName("door");
        var mark = new Span("stet");
        mark.addClassName("mark");
        var intro = new Paragraph(Words.of("welcome.intro"));
        intro.addClassNames("dim", "s");
        problem.addClassName("note");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        password.setHelperText(Words.of("account.password.hint"));
        var create = new Button(Words.of("welcome.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        var card = new Div(mark, new H1(Words.of("welcome.heading")), intro, problem, name, email, password, create);
        card.addClassNames("door-card", "col");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
    }

    private void create() {
        try {
            newsroom.createFirstAdministrator(token, name.getValue(), email.getValue(), password.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in"));
        } catch (NewsroomException refused) {
            problem.setText(refused.sentence());
            problem.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("welcome.title");
    }
}
