package org.stet.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.OwnAccount;
import org.stet.core.account.SignIn;
import org.stet.core.account.SignedIn;

class OwnAccountViewTests extends ConsoleTest {

    private static final String OLD = "a paper boat under the bridge";
    private static final String NEXT = "seven herons at the weir";

    @Autowired
    private OwnAccount ownAccount;

    @Autowired
    private SignIn door;

    @Test
    void whoHasNoPasswordChoosesOneAndThisSessionGoesOn() {
        var ada = newsroom.ada();
        var other = door.byId(ada).orElseThrow();
        signIn(ada);
        open("account");
        assertThat(find(PasswordField.class).withCaption("Current password").exists())
                .isFalse();
        type("New password", NEXT);
        type("New password, again", NEXT);
        press("Change password");
        assertThat(noticeSays("Your password is changed")).isTrue();
        assertThat(door.byPassword("ada.lind@newsroom.example", NEXT)).isPresent();
        assertThat(door.isCurrent(other)).isFalse();
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .extracting(Authentication::getPrincipal)
                .isInstanceOfSatisfying(
                        SignedIn.class,
                        session -> assertThat(door.isCurrent(session)).isTrue());
        assertThat(password("Current password").isVisible()).isTrue();
    }

    @Test
    void everyRefusalStandsAtTheFieldItSpeaksOf() {
        var ada = newsroom.ada();
        newsroom.as(ada, () -> ownAccount.changePassword("", OLD));
        signIn(ada);
        open("account");
        type("Current password", "not the password, really");
        type("New password", "short");
        press("Change password");
        assertThat(password("New password").getErrorMessage()).startsWith("A password has between 15 and 128");
        type("New password", NEXT);
        type("New password, again", NEXT + "!");
        press("Change password");
        assertThat(password("New password, again").getErrorMessage()).isEqualTo("These two are not the same.");
        type("New password, again", NEXT);
        press("Change password");
        assertThat(password("Current password").getErrorMessage()).isEqualTo("The current password is not right.");
        assertThat(door.byPassword("ada.lind@newsroom.example", OLD)).isPresent();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withCaption(label).single();
    }

    private void type(String label, String value) {
        test(password(label)).setValue(value);
    }
}
