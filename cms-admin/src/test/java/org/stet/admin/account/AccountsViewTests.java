package org.stet.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountEntry;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.Role;
import org.stet.core.account.SignIn;
import org.stet.core.account.SignInLinks;

class AccountsViewTests extends ConsoleTest {

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AccountEditing editing;

    @Autowired
    private SignInLinks links;

    @Autowired
    private SignIn door;

    @Test
    void onlyAdministratorsReachTheAccounts() {
        assertThat(whoReach("accounts", AccountsView.class)).containsExactly(newsroom.noor());
    }

    @Test
    void aNewAccountComesWithALinkThatLetsThePersonInOnce() {
        signIn(newsroom.noor());
        open("accounts");
        press("New account");
        test(field("Name")).setValue("Ada Lind");
        test(email()).setValue("Ada@Longhand.example");
        roles().setValue(Set.of(Role.WRITER, Role.REVIEWER));
        press("Create and get the invite link");
        var ada = directory.all().stream()
                .filter(each -> each.name().equals("Ada Lind"))
                .findFirst()
                .orElseThrow();
        assertThat(ada.email()).isEqualTo("ada@longhand.example");
        assertThat(ada.roles()).containsExactlyInAnyOrder(Role.WRITER, Role.REVIEWER);
        var address =
                find(TextField.class).withCaption("One-time link").single().getValue();
        assertThat(address).startsWith("http").contains("/sign-in/link/");
        var token = address.substring(address.lastIndexOf('/') + 1);
        assertThat(links.redeem(token)).contains(ada.id());
        assertThat(links.redeem(token)).isEmpty();
        press("Done");
        assertThat(find(TextField.class).withCaption("One-time link").exists()).isFalse();
    }

    @Test
    void anAddressThatIsTakenOrNoneIsRefusedAtItsFieldAndNothingTypedIsLost() {
        newsroom.ada();
        signIn(newsroom.noor());
        open("accounts/new");
        test(field("Name")).setValue("Another Ada");
        roles().setValue(Set.of(Role.WRITER));
        test(email()).setValue("ada.lind@newsroom.example");
        press("Create and get the invite link");
        assertThat(email().getErrorMessage()).isEqualTo("Somebody already signs in with that address.");
        test(email()).setValue("nonsense");
        press("Create and get the invite link");
        assertThat(email().getErrorMessage()).startsWith("That is not an email address");
        assertThat(field("Name").getValue()).isEqualTo("Another Ada");
        assertThat(directory.count()).isEqualTo(2);
    }

    @Test
    void everyFieldThatIsMissingSaysSo() {
        signIn(newsroom.noor());
        open("accounts/new");
        press("Create and get the invite link");
        assertThat(field("Name").getErrorMessage()).isEqualTo("The name must not be empty.");
        assertThat(email().getErrorMessage()).isEqualTo("The e-mail address must not be empty.");
        assertThat(roles().getErrorMessage()).isEqualTo("Choose at least one role.");
    }

    @Test
    void onesOwnRolesAndOnesOwnDoorStayAsTheyAre() {
        var noor = newsroom.noor();
        signIn(noor);
        open("accounts/" + noor);
        assertThat(roles().isReadOnly()).isTrue();
        assertThat(roles().getHelperText()).startsWith("Nobody changes their own roles");
        for (var verb : List.of("Disable", "Sign out everywhere", "Recovery link", "New invite link")) {
            assertThat(find(Button.class).withText(verb).exists()).as(verb).isFalse();
        }
        test(field("Name")).setValue("Noor H.");
        press("Save");
        assertThat(stored(noor).name()).isEqualTo("Noor H.");
        assertThat(stored(noor).roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void disablingIsAskedFirstAndCanBeTakenBack() {
        var ada = newsroom.ada();
        var session = door.byId(ada).orElseThrow();
        signIn(newsroom.noor());
        open("accounts/" + ada);
        press("Disable");
        assertThat(stored(ada).disabled()).isFalse();
        pressInDialog("Disable");
        assertThat(stored(ada).disabled()).isTrue();
        assertThat(door.isCurrent(session)).isFalse();
        press("Undo");
        assertThat(stored(ada).disabled()).isFalse();
        assertThat(find(Button.class).withText("Disable").exists()).isTrue();
    }

    @Test
    void signingOutEverywhereEndsTheSessions() {
        var ada = newsroom.ada();
        var session = door.byId(ada).orElseThrow();
        signIn(newsroom.noor());
        open("accounts/" + ada);
        press("Sign out everywhere");
        pressInDialog("Sign out everywhere");
        assertThat(door.isCurrent(session)).isFalse();
    }

    @Test
    void aColleaguesChangeIsSaidAndMyWordsStay() {
        var ada = newsroom.ada();
        signIn(newsroom.noor());
        open("accounts/" + ada);
        editing.change(ada, stored(ada).version(), new AccountForm("Ada King", "a@x.example", Set.of(Role.WRITER)));
        test(field("Name")).setValue("Mine");
        press("Save");
        assertThat(stored(ada).name()).isEqualTo("Ada King");
        assertThat(field("Name").getValue()).isEqualTo("Mine");
        assertThat(problem()).contains("Somebody changed this account");
        press("Show theirs instead");
        assertThat(field("Name").getValue()).isEqualTo("Ada King");
    }

    @Test
    void theAddressSaysWhoIsListed() {
        newsroom.ada();
        newsroom.ben();
        var gone = newsroom.person("Gone Girl", Role.WRITER);
        signIn(newsroom.noor());
        editing.disable(gone);
        open("accounts?role=WRITER");
        assertThat(listed()).hasSize(2).allMatch(words -> words.contains("Writer"));
        open("accounts?role=WRITER&state=DISABLED");
        assertThat(listed()).singleElement().asString().contains("Gone Girl", "Disabled");
        open("accounts?q=okafor&role=nonsense");
        assertThat(listed()).singleElement().asString().contains("Ben Okafor");
    }

    private List<String> listed() {
        return find(ListItem.class).withClassName("item").all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private AccountEntry stored(AccountId id) {
        return directory.find(id).orElseThrow();
    }

    private EmailField email() {
        return find(EmailField.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    private void pressInDialog(String verb) {
        var buttons = find(Button.class).withText(verb).all();
        test(buttons.getLast()).click();
    }
}
