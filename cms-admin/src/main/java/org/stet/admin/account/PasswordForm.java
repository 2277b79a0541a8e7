package org.stet.admin.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import org.stet.admin.component.Words;
import org.stet.core.account.OwnAccount;
import org.stet.core.shared.NewsroomException;

/** Chooses a password, or another one. Every other session of the person ends with it; this one goes on. */
class PasswordForm extends Composite<Section> {

    private final OwnAccount ownAccount;
    private final Runnable changed;
    private final PasswordField current = new PasswordField(Words.of("own-account.password.current"));
    private final PasswordField next = new PasswordField(Words.of("own-account.password.next"));
    private final PasswordField again = new PasswordField(Words.of("own-account.password.again"));

    PasswordForm(OwnAccount ownAccount, boolean hasPassword, Runnable changed) {
        this.ownAccount = ownAccount;
        this.changed = changed;
        current.setVisible(hasPassword);
        current.getElement().setAttribute("autocomplete", "current-password");
        next.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        next.setHelperText(Words.of("account.password.hint"));
        var save = new Button(Words.of("own-account.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(current, next, again);
        fields.addClassName("fields");
        var verbs = new Div(save);
        getContent().add(OwnAccountView.section("own-account.password", fields, verbs));
    }

    private void save() {
        current.setInvalid(false);
        next.setInvalid(false);
        again.setInvalid(false);
        if (isAccepted() && isRepeated()) {
            try {
                PresentSession.goOnAs(ownAccount.changePassword(current.getValue(), next.getValue()));
                current.setVisible(true);
                current.clear();
                next.clear();
                again.clear();
                changed.run();
            } catch (NewsroomException refused) {
                refuse(current, refused.sentence());
            }
        }
    }

    private boolean isAccepted() {
        try {
            ownAccount.checkPassword(next.getValue());
            return true;
        } catch (NewsroomException refused) {
            refuse(next, refused.sentence());
            return false;
        }
    }

    private boolean isRepeated() {
        var isRepeated = again.getValue().equals(next.getValue());
        if (!isRepeated) {
            refuse(again, Words.of("own-account.password.differs"));
        }
        return isRepeated;
    }

    private static void refuse(PasswordField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
