package org.stet.admin.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.AccountEntry;
import org.stet.core.author.AuthorDirectory;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorEntry;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.shared.Slug;

class AuthorsViewTests extends ConsoleTest {

    @Autowired
    private AuthorDirectory directory;

    @Autowired
    private AuthorEditing editing;

    @Test
    void whatTheyWroteStandsBelowTheForm() {
        newsroom.open();
        newsroom.published("Seen by readers");
        for (var number = 1; number <= 11; number++) {
            newsroom.draft("Draft " + number);
        }
        signIn(newsroom.eve());
        open("authors/" + directory.bySlug(new Slug("ada-lind")).orElseThrow().id());
        assertThat(said()).contains("Readers see 1 of 12 stories", "Draft 11").doesNotContain("Seen by readers");
        press("Show more");
        assertThat(said()).contains("Seen by readers");
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void anAccountThatWritesUnderAnotherNameIsRefusedAtItsField() {
        var taken = newsroom.ada();
        signIn(newsroom.eve());
        editing.create(new AuthorForm("Ada", "", "", "", null, List.of(), taken));
        var other = newsroom.author("Bea", "Desk");
        open("authors/" + other);
        @SuppressWarnings("unchecked")
        ComboBox<AccountEntry> account =
                find(ComboBox.class).withCaption("Account").single();
        test(account).selectItem("Ada Lind, ada.lind@newsroom.example");
        press("Save");
        assertThat(account.getErrorMessage()).isEqualTo("That account already writes as Ada.");
    }

    @Test
    void onlyEditorsReachTheAuthors() {
        assertThat(whoReach("authors", AuthorsView.class)).containsExactly(newsroom.eve());
    }

    @Test
    void aNewAuthorComesThroughTheForm() {
        signIn(newsroom.eve());
        open("authors");
        press("New author");
        test(field("Name")).setValue("Ada Lind");
        test(field("Role")).setValue("AI News Desk");
        test(find(TextArea.class).withCaption("Biography").single()).setValue("Writes about chips.");
        press("Add a link");
        type("Link 1, address", "https://ada.example");
        type("Link 1, label", "Own site");
        press("Save");
        var author = directory.all().getFirst();
        assertThat(author.name()).isEqualTo("Ada Lind");
        assertThat(author.roleLine()).isEqualTo("AI News Desk");
        assertThat(author.slug().value()).isEqualTo("ada-lind");
        assertThat(stored(author.id()).links()).singleElement().satisfies(link -> {
            assertThat(link.label()).isEqualTo("Own site");
            assertThat(link.address().value()).isEqualTo("https://ada.example");
        });
        assertThat(noticeSays("Saved Ada Lind")).isTrue();
    }

    @Test
    void theAddressSaysWhichAuthorIsOpen() {
        var id = newsroom.author("Ada Lind", "AI News Desk");
        signIn(newsroom.eve());
        open("authors/" + id);
        assertThat(field("Name").getValue()).isEqualTo("Ada Lind");
        assertThat(find(RouterLink.class)
                        .withAttribute("aria-current", "true")
                        .single()
                        .getText())
                .isEqualTo("Ada Lind");
    }

    @Test
    void anAddressThatIsTakenIsRefusedAtItsFieldAndNothingTypedIsLost() {
        newsroom.author("Ada Lind", "AI News Desk");
        signIn(newsroom.eve());
        open("authors/new");
        test(field("Name")).setValue("Another Ada");
        test(field("Slug")).setValue("ada-lind");
        press("Save");
        assertThat(field("Slug").isInvalid()).isTrue();
        assertThat(field("Slug").getErrorMessage()).isEqualTo("Another author already has the address ada-lind.");
        assertThat(field("Name").getValue()).isEqualTo("Another Ada");
        assertThat(directory.all()).hasSize(1);
    }

    @Test
    void everyRuleStandsAtItsField() {
        signIn(newsroom.eve());
        open("authors/new");
        test(field("Slug")).setValue("Not A Slug");
        press("Add a link");
        type("Link 1, address", "ada@@chat");
        type("Link 1, label", "Chat");
        press("Save");
        assertThat(field("Name").getErrorMessage()).isEqualTo("The name must not be empty.");
        assertThat(field("Slug").getErrorMessage()).startsWith("A slug is made of");
        assertThat(find(LinksField.class).single().getErrorMessage()).startsWith("The address was refused");
        assertThat(aria("Link 1, address").isInvalid()).isTrue();
        assertThat(aria("Link 1, label").getValue()).isEqualTo("Chat");
        assertThat(directory.all()).isEmpty();
    }

    @Test
    void aColleaguesChangeIsSaidAndMyWordsStay() {
        var id = newsroom.author("Ada Lind", "AI News Desk");
        signIn(newsroom.eve());
        open("authors/" + id);
        editing.change(id, stored(id).version(), new AuthorForm("Ada Lind", "", "Chips", "", null, List.of(), null));
        test(field("Role")).setValue("Mine");
        press("Save");
        assertThat(stored(id).roleLine()).isEqualTo("Chips");
        assertThat(field("Role").getValue()).isEqualTo("Mine");
        assertThat(problem()).contains("Somebody changed this author");
        press("Show theirs instead");
        assertThat(field("Role").getValue()).isEqualTo("Chips");
    }

    @Test
    void retiringCanBeTakenBack() {
        var id = newsroom.author("Ada Lind", "AI News Desk");
        signIn(newsroom.eve());
        open("authors/" + id);
        press("Retire");
        assertThat(stored(id).retired()).isTrue();
        press("Undo");
        assertThat(stored(id).retired()).isFalse();
        assertThat(find(Button.class).withText("Retire").exists()).isTrue();
    }

    @Test
    void whatIsNotSavedIsNotLeftWithoutAQuestion() {
        var ada = newsroom.author("Ada Lind", "AI News Desk");
        var ben = newsroom.author("Ben Okafor", "Standards");
        signIn(newsroom.eve());
        open("authors/" + ada);
        test(field("Role")).setValue("Unsaved");
        AuthorNavigation.open(ben);
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(field("Role").getValue()).isEqualTo("Unsaved");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(field("Role").getValue()).isEqualTo("Standards");
    }

    private AuthorEntry stored(AuthorId id) {
        return directory.find(id).orElseThrow();
    }

    private TextField aria(String label) {
        return find(TextField.class).withAriaLabel(label).single();
    }

    private void type(String ariaLabel, String value) {
        test(aria(ariaLabel)).setValue(value);
    }
}
