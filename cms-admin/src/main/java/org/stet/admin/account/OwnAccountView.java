package org.stet.admin.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.stet.admin.component.Ask;
import org.stet.admin.component.Notice;
import org.stet.admin.component.ViewFrame;
import org.stet.admin.component.Words;
import org.stet.admin.notification.ChoiceRoom;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.CurrentActor;
import org.stet.core.account.OwnAccount;

/** One's own account: who one is here, the password, and every open session. */
@Route("account")
@PermitAll
class OwnAccountView extends ViewFrame {

    private final OwnAccount ownAccount;
    private final AuthenticationContext authentication;

    OwnAccountView(
            OwnAccount ownAccount,
            AccountDirectory directory,
            CurrentActor currentActor,
            AuthenticationContext authentication,
            ChoiceRoom choices) {
        super(Words.of("own-account.title"));
        this.ownAccount = ownAccount;
        this.authentication = authentication;
        var account = directory.find(currentActor.require().id()).orElseThrow();
        var page = new Div(
                who(account),
                new PasswordForm(ownAccount, account.hasPassword(), this::passwordChanged),
                choices.section(),
                sessions());
        page.addClassName("own-account");
        add(page);
    }

    private static Section who(AccountEntry account) {
        var name = new Paragraph(account.name());
        name.addClassName("b");
        var roles = new Span(AccountList.roles(account));
        roles.addClassNames("s", "dim");
        var address = new Span(account.email());
        address.addClassName("s");
        var hint = new Paragraph(Words.of("own-account.hint"));
        hint.addClassNames("xs", "dim");
        return section("own-account.who", name, address, roles, hint);
    }

    private Section sessions() {
        var words = new Paragraph(Words.of("own-account.sessions.hint"));
        words.addClassNames("s", "dim");
        var signOut = new Button(Words.of("shell.sign-out-everywhere"), click -> signOut());
        signOut.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return section("own-account.sessions", words, signOut);
    }

    static Section section(String key, Component... content) {
        var heading = new H2(Words.of(key));
        var section = new Section(heading);
        section.add(content);
        section.getElement().setAttribute("aria-label", Words.of(key));
        return section;
    }

    private void passwordChanged() {
        Notice.show(Words.of("own-account.password.changed"));
    }

    private void signOut() {
        Ask.first(
                Words.of("own-account.sign-out.heading"),
                Words.of("own-account.sign-out.consequence"),
                Words.of("shell.sign-out-everywhere"),
                () -> {
                    ownAccount.signOutEverywhere();
                    authentication.logout();
                });
    }
}
